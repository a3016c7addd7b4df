/** What is tried first when passwords are guessed; anything that holds one of these is refused when short. */
const COMMON = [
  '12345678', '123456789', '1234567890', '87654321', '11223344', '12341234', '123123123', '147258369',
  '88888888', '66666666', '11111111', '00000000', '99999999', 'password', 'passw0rd', 'qwertyui', 'qwerty123',
  'asdfghjk', 'abc12345', 'abcd1234', 'a1234567', 'a12345678', 'aa123456', 'aa12345678', 'woaini520', 'woaini1314',
  'iloveyou', '1qaz2wsx', 'zaq12wsx', 'admin123', 'admin888', 'administrator', 'welcome1', 'letmein1', '5201314520',
]; // prettier-ignore

/**
 * Why a password would be guessed, as a text key, or null when it stands: a common one, the person's own 工号,
 * one repeated character or a run such as 23456789 (OWASP ASVS 5.0, 6.2.4 and 6.2.11).
 */
export function weakness(password: string, loginName: string): string | null {
  const folded = password.toLowerCase();
  if (COMMON.includes(folded)) return 'accounts:problem.passwordCommon';
  if (loginName.length >= 4 && folded.includes(loginName.toLowerCase()))
    return 'accounts:problem.passwordOwnNo';
  if (isRun(folded)) return 'accounts:problem.passwordCommon';
  return null;
}

/** Whether every step between neighbouring characters is the same and at most one: aaaa, 1234, 9876. */
function isRun(text: string): boolean {
  const codes = [...text].map((char) => char.charCodeAt(0));
  const step = (codes[1] ?? 0) - (codes[0] ?? 0);
  return Math.abs(step) <= 1 && codes.every((code, at) => at === 0 || code - (codes[at - 1] ?? 0) === step);
}
