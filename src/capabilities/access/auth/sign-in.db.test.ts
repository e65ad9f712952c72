import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { buildUser } from '../testing.ts';
import { type Auth, createAuth } from './create-auth.ts';

const PASSWORD = 'một câu dài dễ nhớ';
let house: TestHouse;
let auth: Auth;
const clock = new Date();

beforeAll(async () => {
  house = await testHouse();
  auth = createAuth({
    db: house.db,
    secret: 'x'.repeat(40),
    baseUrl: 'http://localhost:4300',
    demo: true,
    addressOf: (request) => request.headers.get('x-test-address'),
    now: () => clock,
  });
});
afterAll(() => house.close());

const request = (address = '10.0.0.1', headers: Record<string, string> = {}) =>
  new Request('http://localhost:4300/dang-nhap', {
    headers: { 'x-test-address': address, 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/130.0', ...headers },
  });
const cookieOf = (cookies: string[]) => cookies.map((cookie) => cookie.split(';')[0]).join('; ');
/** Signs in and gives the headers of the signed-in browser. */
async function headersAfter(email: string, address?: string): Promise<Headers> {
  const signIn = await auth.signIn(email, PASSWORD, request(address));
  if (signIn.kind !== 'done') throw new Error(signIn.kind);
  return new Headers({ cookie: cookieOf(signIn.cookies) });
}

describe('sign-in with a password', () => {
  it('starts a session for the right password, whatever the case of the address', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const signIn = await auth.signIn(` ${user.email.toUpperCase()} `, PASSWORD, request());
    expect(signIn).toMatchObject({ kind: 'done', userId: user.userId });
    const { cookies } = signIn as { cookies: string[] };
    expect(cookies[0]).toMatch(/^nk\.session_token=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
    const session = await auth.sessionOf(new Headers({ cookie: cookieOf(cookies) }));
    expect(session).toMatchObject({ userId: user.userId, name: user.name, email: user.email });
  });
});
