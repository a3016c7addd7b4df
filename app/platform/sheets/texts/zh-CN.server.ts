import { textGroup } from '#app/core/i18n.ts';

/** What only the server puts into words: why a file was refused, and the workbook of rejected rows. Never sent to a browser. */
export const sheetsServerTexts = textGroup('sheets', {
  refusal: {
    EMPTY_FILE: '这个文件是空的。请检查是否选错了文件，再上传一次。',
    FILE_TOO_LARGE: '文件超过 {{mb}} MB，没有读取。请删去图片和用不到的工作表，或把表拆成几份再上传。',
    UNPACKS_TOO_LARGE:
      '这个文件解压后大得异常（上限 {{mb}} MB），为安全起见没有读取。请把数据复制到一个新工作簿，再上传。',
    TABLE_TOO_LARGE: '表格太大：最多读取 {{rows}} 行、{{cells}} 个有内容的单元格。请拆成几份再上传。',
    PASSWORD_PROTECTED: '这个工作簿设了打开密码，无法读取。请在 Excel 中取消密码，另存后再上传。',
    OLD_EXCEL: '这是旧版或二进制格式的 Excel 文件，无法读取。请在 Excel 中另存为 .xlsx，再上传。',
    WEB_PAGE: '这个文件其实是网页，只是名字像表格。请用 Excel 打开它，另存为 .xlsx，再上传。',
    NOT_A_TABLE: '这个文件不是表格（按内容判断，与文件名无关）。请上传 .xlsx 或 .csv 文件。',
    DAMAGED: '文件已损坏，读不出内容。请用 Excel 打开检查，另存一份后再上传。',
    UNKNOWN_ENCODING: '认不出这个文件的文字编码。请用 Excel 打开，另存为 .xlsx，再上传。',
    NO_SHEET: '这个工作簿里没有工作表。请检查是否选错了文件。',
    HEADER_NOT_FOUND: '没有找到表头。表里需要有一行写着列名，至少包括：{{columns}}。',
    MISSING_COLUMNS: '第 {{row}} 行的表头缺少这些列：{{columns}}。请补上后再上传。',
    DUPLICATE_COLUMN: '第 {{row}} 行的表头里，“{{columns}}”出现了不止一次。请只留一列，再上传。',
  },
  rejected: {
    sheet: '未导入的行',
    problem: '问题',
    row: '原行号',
  },
});
