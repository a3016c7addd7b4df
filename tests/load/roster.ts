import { writeFile } from 'node:fs/promises';
import { writeWorkbook, type ExportColumn } from '#app/platform/sheets/write-workbook.server.ts';

const DEPARTMENTS = ['染色车间', '印花车间', '整理车间', '设备部', '质检部', '仓储部', '技术部', '行政部'];
const TEAMS = ['一班', '二班', '三班', '四班', '五班'];
const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉萍红建国'];
const POSITIONS = ['挡车工', '染色操作工', '机修工', '检验员', '仓管员'];

type Column = Omit<ExportColumn<number>, 'width'>;

const COLUMNS: readonly Column[] = [
  { title: '工号', kind: 'text', value: (at) => `B${String(at + 1).padStart(6, '0')}` },
  {
    title: '姓名',
    kind: 'text',
    value: (at) => pick(SURNAMES, at) + pick(GIVEN, at * 7) + pick(GIVEN, at * 13 + 5),
  },
  { title: '性别', kind: 'text', value: (at) => pick(['男', '女'], at) },
  { title: '部门', kind: 'text', value: (at) => pick(DEPARTMENTS, at) },
  { title: '班组', kind: 'text', value: (at) => pick(TEAMS, at * 3) },
  { title: '岗位', kind: 'text', value: (at) => pick(POSITIONS, at) },
  { title: '岗位类别', kind: 'text', value: (at) => pick(['一线职工', '技术人员', '管理人员'], at) },
  { title: '用工形式', kind: 'text', value: (at) => pick(['合同工', '合同工', '劳务派遣'], at) },
  { title: '入职日期', kind: 'date', value: (at) => `${2000 + (at % 20)}-0${1 + (at % 9)}-1${at % 10}` },
  { title: '离职日期', kind: 'date', value: () => null },
  { title: '工会会员', kind: 'text', value: (at) => pick(['是', '否'], at) },
  { title: '手机号', kind: 'text', value: (at) => `1990000${String(at % 10_000).padStart(4, '0')}` },
];

function pick(choices: readonly string[], at: number): string {
  return choices[at % choices.length] ?? '';
}

/** Writes a roster of so many invented people as an Excel file. */
export async function writeRoster(file: string, people: number): Promise<void> {
  const columns = COLUMNS.map((column) => ({ ...column, width: 14 }));
  const rows = Array.from({ length: people }, (_, at) => at);
  await writeFile(file, await writeWorkbook({ name: '花名册', columns, rows }));
}
