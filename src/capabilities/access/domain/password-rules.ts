import { error, type Problem } from '../../../kernel/problems/index.ts';

export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 128;

/**
 * What is wrong with a new password, all of it. Length is what counts; no rules about digits and signs, which only
 * lead to notes under the keyboard.
 * @param person what others know of the account and would try first
 * @param field the name of the form field the problems belong to
 */
export function passwordProblems(password: string, person: { email: string }, field = 'password'): Problem[] {
  const at = { kind: 'field', name: field } as const;
  const letters = [...password.normalize('NFC')];
  const problems: Problem[] = [];
  if (letters.length < SHORTEST_PASSWORD)
    problems.push(error('password_short', `Mật khẩu cần ít nhất ${SHORTEST_PASSWORD} ký tự.`, at));
  if (letters.length > LONGEST_PASSWORD)
    problems.push(error('password_long', `Mật khẩu dài nhất ${LONGEST_PASSWORD} ký tự.`, at));
  if (letters.length >= SHORTEST_PASSWORD && new Set(letters).size < 4)
    problems.push(error('password_monotonous', 'Mật khẩu chỉ lặp lại vài ký tự. Dùng một câu ngắn dễ nhớ.', at));
  const lower = password.toLowerCase();
  const [local = ''] = person.email.toLowerCase().split('@');
  if (lower === person.email.toLowerCase() || (local.length > 0 && lower.replace(/[\d\W_]+$/, '') === local))
    problems.push(error('password_is_email', 'Mật khẩu không được là địa chỉ thư hoặc tên tài khoản.', at));
  return problems;
}
