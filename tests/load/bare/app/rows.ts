/** The rows of the bare page: as many, as long and with the same fields as those of the portal's list. */
export interface BareRow {
  id: number;
  no: string;
  title: string;
  status: string;
  mode: string;
  innovationArea: string;
  submittedOn: string;
  leadName: string;
  unitName: string;
  savingVerified: string | null;
}

const ROWS = 25;

export function makeRows(): BareRow[] {
  return Array.from({ length: ROWS }, (_, at) => ({
    id: 7_000 + at,
    no: `GS-2023-${1_500 + at}`,
    title: `${at + 1}号染缸进水阀门加装定量器`,
    status: 'REWARDED',
    mode: 'IMPLEMENTED',
    innovationArea: 'CONTINUOUS',
    submittedOn: `2023-12-${String(1 + at).padStart(2, '0')}`,
    leadName: '张建国',
    unitName: '染色车间 一班',
    savingVerified: at % 2 === 0 ? '3200.00' : null,
  }));
}
