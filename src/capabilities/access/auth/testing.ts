import type { TestHouse } from '../../../kernel/db/testing-house.ts';
import { type Auth, createAuth } from './create-auth.ts';

export const PASSWORD = 'một câu dài dễ nhớ';

/** Sign-in for tests: a clock that can be put forward, and browsers that keep the cookies they were given. */
export function signInTest(house: TestHouse) {
  let count = 0;
  const clock = { minutesLater: 0 };
  const service = (given: { baseUrl?: string; demo?: boolean } = {}): Auth =>
    createAuth({
      db: house.db,
      secret: 'x'.repeat(40),
      baseUrl: given.baseUrl ?? 'http://localhost:4300',
      demo: given.demo ?? true,
      addressOf: (request) => request.headers.get('x-test-address'),
      now: () => new Date(Date.now() + clock.minutesLater * 60_000),
    });
  const auth = service();
  /** A request from an address of its own, unless one is given. */
  const from = (address = `10.0.0.${++count}`, cookie?: string) =>
    new Request('http://localhost:4300/dang-nhap', {
      headers: {
        'x-test-address': address,
        'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/130.0',
        ...(cookie && { cookie }),
      },
    });
  /** The headers of a browser that has got these cookies. */
  const browserWith = (answer: object): Headers => {
    if (!('cookies' in answer)) throw new Error(JSON.stringify(answer));
    return new Headers({ cookie: (answer.cookies as string[]).map((line) => line.split(';')[0]).join('; ') });
  };
  const browserOf = async (email: string) => browserWith(await auth.signIn(email, PASSWORD, from()));
  return { auth, service, clock, from, browserWith, browserOf };
}
