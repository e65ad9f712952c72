import type { ProposalAcceptor, SettledProposal } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { unitOptions } from '../../org/index.ts';
import { assignTask } from '../commands/assign-task.ts';
import { cancelTask } from '../commands/cancel-task.ts';
import { taskFieldsFor } from '../domain/from-proposal.ts';
import { citationOf } from '../domain/target-form.ts';
import { readTask, taskFieldsFrom } from '../domain/task-form.ts';
import { taskChoices } from '../queries/form-choices.ts';
import { UNDONE } from '../queries/targets.ts';
import { TaskFieldset } from '../views/task-fields.tsx';
import { once, proposalScene, typedFields } from './proposal-scene.ts';

async function proposed(tx: ReadTx, proposal: SettledProposal) {
  const scene = await proposalScene(tx, proposal);
  const units = await once(tx, `units ${scene.day}`, () => unitOptions(tx, scene.day));
  return { scene, units, fields: taskFieldsFor(proposal, { ...scene, units }) };
}

/** A sentence becomes a task with its six clears; what is missing is said on its page. */
export const acceptTask: ProposalAcceptor & { makes: string } = {
  kind: 'task',
  makes: 'task',
  permission: 'tasks.assign',
  label: 'Nhận nhiệm vụ',
  async preview(tx, proposal) {
    const { fields, units } = await proposed(tx, proposal);
    const { problems } = readTask(fields);
    const lead = units.find((unit) => String(unit.id) === fields.leadUnitId)?.label.trim();
    const due = fields.deadlineKind === 'fixed' ? `, hạn ${fields.deadline}` : '';
    return {
      will: fields.title,
      notes: [lead ? `${lead} chủ trì${due}.` : 'Chưa có đơn vị chủ trì.'],
      problems: problems.filter((problem) => problem.severity === 'error').map((problem) => problem.message),
    };
  },
  async form(tx, proposal) {
    const { fields, scene } = await proposed(tx, proposal);
    const typed = typedFields(proposal);
    return (
      <TaskFieldset
        choices={await taskChoices(tx, scene.day, scene.unitId)}
        problems={[]}
        values={typed ? taskFieldsFrom(typed) : fields}
      />
    );
  },
  async accept(tx, proposal, given) {
    const fields = given.has('title') ? taskFieldsFrom(given) : (await proposed(tx, proposal)).fields;
    const { draft, problems } = readTask(fields);
    if (draft === null) throw invalid(problems.filter((p) => p.severity === 'error'));
    const id = await assignTask(tx, { ...draft, citation: citationOf(proposal), position: proposal.start });
    return { kind: 'task', id };
  },
  async undo(tx, { id }) {
    await cancelTask(tx, { taskId: id, reason: UNDONE });
  },
  href: ({ id }) => `/nhiem-vu/${id}`,
};
