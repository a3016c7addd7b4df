/** One line of the output. `ratio` sets the value against its floor; without a floor it is absent. */
export interface Figure {
  figure: string;
  value: number;
  unit: string;
  ratio?: number;
}

/** Which figures are asked for, by their ids. */
export type Ask = (id: string) => boolean;

/** Prints a figure on stdout, with three significant digits or whole. */
export function print({ figure, value, unit, ratio }: Figure): void {
  const line = { figure, value: rounded(value), unit, ...(ratio !== undefined && { ratio: rounded(ratio) }) };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function rounded(value: number): number {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

/** Words that are no figure go to stderr. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
