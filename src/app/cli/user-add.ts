import { addUser } from '../../capabilities/access/index.ts';
import type { AddUserOptions } from './program.ts';
import type { Surroundings } from './surroundings.ts';
import { say } from './with-database.ts';
import { withHouse } from './with-house.ts';

export async function runUserAdd(s: Surroundings, input: AddUserOptions & { email: string }): Promise<void> {
  const added = await withHouse(s, false, (house) => addUser(house.db, house.auth, input));
  say(added.created ? 'The account was created.' : 'The account was there already; it has the role now.');
  say(`Link to set the password, valid once and for 72 hours: ${added.link}`);
}
