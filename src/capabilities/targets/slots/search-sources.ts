import type { SearchSource } from '../../../contracts/index.ts';
import { formatDate, formatPeriod, today } from '../../../kernel/time/index.ts';
import { unitNames } from '../../org/index.ts';
import { mustSentence } from '../domain/target-words.ts';
import { targetsWhere } from '../queries/targets.ts';
import { tasksWhere } from '../queries/tasks.ts';

/** Targets by their name and scope. */
export const targetSearch: SearchSource = {
  order: 30,
  permission: 'targets.read',
  heading: 'Chỉ tiêu',
  async find(tx, query, limit) {
    const found = await targetsWhere(tx, { query }, { limit, offset: 0 });
    const names = await unitNames(
      tx,
      found.map((t) => t.unitId),
      today(undefined, tx.now),
    );
    return found.map((t) => ({
      href: `/chi-tieu/${t.id}`,
      title: t.name,
      detail: `${names.get(t.unitId)?.name ?? ''}, ${formatPeriod(t.period)}: ${mustSentence(t)}`,
    }));
  },
};

/** Tasks by their title and work. */
export const taskSearch: SearchSource = {
  order: 40,
  permission: 'targets.read',
  heading: 'Nhiệm vụ',
  async find(tx, query, limit) {
    const found = await tasksWhere(tx, { query }, { limit, offset: 0 });
    const names = await unitNames(
      tx,
      found.map((t) => t.leadUnitId),
      today(undefined, tx.now),
    );
    return found.map((t) => ({
      href: `/nhiem-vu/${t.id}`,
      title: t.title,
      detail: `${names.get(t.leadUnitId)?.name ?? ''}${t.deadline ? `, hạn ${formatDate(t.deadline)}` : ''}`,
    }));
  },
};
