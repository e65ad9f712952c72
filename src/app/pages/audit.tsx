import { type Html, page } from '../../kernel/http/index.ts';
import { formatNumber } from '../../kernel/number/index.ts';
import { formatDateTime } from '../../kernel/time/index.ts';
import { EmptyState, Lead, Ledger, Pager, Part } from '../../ui/index.ts';
import { commandWords, subjectWords } from './audit-words.ts';

const PAGE = 50;

/** What has been changed, by whom, when: every write leaves a row here in its own transaction. */
export const auditPage = page({
  path: '/nhat-ky',
  permission: 'audit.read',
  async run(c) {
    const number = c.pageNumber();
    const subject = /^[a-z]+\.[a-z-]+$/.test(c.query('muc')) ? c.query('muc') : null;
    const seen = await c.read(async (tx) => {
      // The log names people and units of the whole authority, so a right in a part of it is not enough.
      await tx.require('audit.read', null);
      let rows = tx.db.selectFrom('kernel.audit').where('authority_id', '=', tx.authorityId);
      if (subject) rows = rows.where('subject', '=', subject);
      if (subject && c.query('id')) rows = rows.where('subject_id', '=', c.query('id'));
      const { total } = await rows.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
      const list = await rows
        .select(['id', 'at', 'actor_name', 'command', 'subject', 'subject_id', 'note'])
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(PAGE)
        .offset((number - 1) * PAGE)
        .execute();
      return { total, list };
    });
    const pages = Math.max(1, Math.ceil(seen.total / PAGE));
    const ofOne = (row: { subject: string; subject_id: string }) =>
      c.link(`/nhat-ky?muc=${row.subject}&id=${encodeURIComponent(row.subject_id)}`);
    const body = (
      <>
        <Lead
          title="Nhật ký thay đổi"
          say={
            seen.total === 0
              ? 'Chưa có thay đổi nào được ghi.'
              : `${formatNumber(seen.total)} lần ghi, mới nhất đứng đầu.`
          }
        />
        <Part id="nhat-ky" title="Ai làm gì, lúc nào" aside={<p>Nhật ký chỉ thêm, không ai sửa hay xóa được.</p>} flush>
          {seen.list.length === 0 ? (
            <EmptyState>Khi có người ghi hay duyệt, dòng đầu tiên sẽ hiện ở đây.</EmptyState>
          ) : (
            <Ledger
              caption="Nhật ký thay đổi"
              stack
              rows={seen.list}
              columns={[
                { head: 'Lúc', cell: (row) => <span class="n">{formatDateTime(row.at)}</span>, nowrap: true },
                { head: 'Người làm', cell: (row) => row.actor_name },
                {
                  head: 'Việc',
                  cell: (row) => commandWords[row.command] ?? row.command,
                  rowHead: true,
                  phone: 'first',
                },
                {
                  head: 'Mục',
                  cell: (row) => (
                    <a href={ofOne(row)}>
                      {subjectWords[row.subject] ?? row.subject} {row.subject_id}
                    </a>
                  ),
                },
                { head: 'Ghi chú', cell: (row) => row.note ?? '', phone: 'wide' },
              ]}
            />
          )}
          <Pager
            page={number}
            pages={pages}
            href={(n) => c.link(`/nhat-ky?trang=${n}${subject ? `&muc=${subject}` : ''}`)}
          />
        </Part>
      </>
    );
    return c.page({ title: 'Nhật ký thay đổi', current: '/nhat-ky', crumbs: [{ label: 'Nhật ký' }] }, body as Html);
  },
});
