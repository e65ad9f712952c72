import { terms } from '../../capabilities/org/index.ts';
import { AppError } from '../../kernel/errors/index.ts';
import { type Html, page } from '../../kernel/http/index.ts';
import { formatDate, today } from '../../kernel/time/index.ts';
import { Actions, Button, DateInput, Lead, Part, RowsList } from '../../ui/index.ts';

/** Choosing the day as of which a page is asked: figures until then, the structure of then. */
export const dayPage = page({
  path: '/ngay',
  permission: 'org.read',
  async run(c) {
    const back = c.query('ve') || '/';
    // Only a path inside the authority: the form must not lead anywhere else.
    if (!/^\/(?!\/)[\w/.-]*$/.test(back))
      throw new AppError('invalid', 'Địa chỉ quay về không hợp lệ. Mở lại trang rồi bấm “Đổi”.');
    const target = `/${c.authority.slug}${back === '/' ? '' : back}`;
    const now = today(undefined, c.now);
    const known = await c.read((tx) => terms(tx));
    const days = [
      { day: now, words: 'Hôm nay' },
      ...(c.authority.opensOn ? [{ day: c.authority.opensOn, words: 'Ngày của văn bản' }] : []),
      ...known.filter((each) => each.validTo < now).map((each) => ({ day: each.validTo, words: `Cuối ${each.name}` })),
    ];
    const body = (
      <>
        <Lead title="Xem theo ngày" say={`Đang xem số liệu và cơ cấu ngày ${formatDate(c.asOf)}.`} />
        <Part
          id="ngay"
          title="Chọn ngày"
          aside={<p>Số có sau ngày này không hiện; đơn vị hiện theo cơ cấu ngày ấy.</p>}
        >
          <form method="get" action={target}>
            <DateInput name="ngay" label="Ngày" value={formatDate(c.asOf)} />
            <Actions>
              <Button kind="main">Xem ngày này</Button>
              <Button kind="plain" href={c.link(back)}>
                Thôi
              </Button>
            </Actions>
          </form>
        </Part>
        <Part id="san" title="Ngày hay dùng">
          <RowsList
            items={days.map(({ day, words }) => ({ what: words, href: `${target}?ngay=${day}`, end: formatDate(day) }))}
          />
        </Part>
      </>
    );
    return c.page({ title: 'Xem theo ngày', crumbs: [{ label: 'Xem theo ngày' }] }, body as Html);
  },
});
