import { searchSource } from '../../contracts/index.ts';
import { type Html, page } from '../../kernel/http/index.ts';
import { Lead, Part, RowsList } from '../../ui/index.ts';

const LIMIT = 20;

/** Search over everything: units, people, documents, targets, tasks, indicators. Tones count when they are typed. */
export const searchPage = page({
  path: '/tim',
  permission: 'org.read',
  async run(c) {
    const query = c.query('q').slice(0, 200);
    const groups = await c.read(async (tx) => {
      const found = [];
      if (query !== '')
        for (const source of tx.slots.all(searchSource).sort((a, b) => a.order - b.order))
          if (await tx.may(source.permission, 'any'))
            found.push({ heading: source.heading, order: source.order, hits: await source.find(tx, query, LIMIT) });
      return found.filter((group) => group.hits.length > 0);
    });
    const count = groups.reduce((sum, group) => sum + group.hits.length, 0);
    const say =
      query === ''
        ? 'Gõ tên đơn vị, số ký hiệu văn bản, chỉ tiêu hoặc nhiệm vụ vào ô tìm ở đầu trang.'
        : count === 0
          ? `Không có gì khớp với “${query}”. Bớt chữ, hoặc gõ không dấu để tìm rộng hơn.`
          : `${count} mục khớp với “${query}”.`;
    const body = (
      <>
        <Lead title="Tìm" say={say} />
        {groups.map((group) => (
          <Part id={`tim-${group.order}`} title={group.heading} aside={<p>{group.hits.length} mục</p>}>
            <RowsList
              items={group.hits.map((hit) => ({ what: hit.title, href: c.link(hit.href), more: hit.detail ?? '' }))}
            />
            {group.hits.length === LIMIT && <p class="note">Chỉ hiện {LIMIT} mục đầu. Gõ thêm chữ để thu hẹp.</p>}
          </Part>
        ))}
      </>
    );
    return c.page({ title: query ? `Tìm “${query}”` : 'Tìm', crumbs: [{ label: 'Tìm' }] }, body as Html);
  },
});
