import type { TestHouse } from '../../kernel/db/testing-house.ts';
import { type AtTheScreen, testBrowser as browser } from '../../kernel/http/testing-browser.tsx';
import { routes } from './routes.tsx';
import { ROUND_FIELD } from './views/note-words.tsx';

/** The pages of proofreading, the version of the last page sent with every form; the log of the server goes to `logged`. */
export function testBrowser(house: TestHouse, who: AtTheScreen & { logged: string[] }) {
  const log = {
    request: (line: object) => who.logged.push(JSON.stringify(line)),
    error: (problem: unknown) => who.logged.push(String(problem)),
  };
  return browser({ house, routes, who, log, kept: [ROUND_FIELD] });
}
