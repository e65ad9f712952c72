import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDate } from '../../../kernel/time/index.ts';
import { Button, Column, EmptyState, Part, RowsList } from '../../../ui/index.ts';
import { kindLabel, RELATIONS, type Relation } from '../domain/unit-kinds.ts';
import type { UnitPageProps } from './unit-page.tsx';
import { HIERARCHY_SLUGS } from './words.tsx';

const BELOW: Record<Relation, string> = {
  direct: 'Đơn vị trực thuộc',
  professional: 'Đơn vị được hướng dẫn chuyên môn',
  leads: 'Đơn vị do tổ chức đảng này lãnh đạo',
  place: 'Đơn vị trên địa bàn',
};

/** Who stands above and below, by every relation. */
export function UnitStructure({ link, superiors, subordinates, card }: UnitPageProps) {
  const relations = (Object.keys(BELOW) as Relation[]).filter((r) => (subordinates.counts[r] ?? 0) > 0);
  return (
    <Part id="tren-duoi" title="Trên và dưới" cols={relations.length > 0 ? 'half' : undefined}>
      <Column id="cap-tren" title="Cấp trên">
        {superiors.length === 0 ? (
          <EmptyState>Không ghi cấp trên nào vào ngày này.</EmptyState>
        ) : (
          <RowsList
            items={superiors.map((s) => ({ what: s.name, href: link(`/don-vi/${s.id}`), more: RELATIONS[s.relation] }))}
          />
        )}
      </Column>
      {relations.length > 0 && (
        <div class="col">
          {relations.map((relation) => {
            const shown = subordinates.shown.filter((s) => s.relation === relation);
            const rest = (subordinates.counts[relation] ?? 0) - shown.length;
            return (
              <>
                <h3>
                  {BELOW[relation]} <span class="n">({formatNumber(subordinates.counts[relation] ?? 0)})</span>
                </h3>
                <RowsList
                  items={shown.map((s) => ({
                    what: s.name,
                    href: link(`/don-vi/${s.id}`),
                    more: kindLabel(s.kind),
                    end: s.below > 0 ? `${formatNumber(s.below)} đơn vị` : undefined,
                  }))}
                />
                {rest > 0 && (
                  <p>
                    <a href={link(`/don-vi?he=${HIERARCHY_SLUGS[card.hierarchy]}&goc=${card.id}`)}>
                      Xem {formatNumber(rest)} đơn vị còn lại
                    </a>
                  </p>
                )}
              </>
            );
          })}
        </div>
      )}
    </Part>
  );
}

/** Who holds a post here; members behind a form, as every look at them is logged. */
export function UnitPeople({ link, posts, card, day, mayRecordPeople, mayReadMembers }: UnitPageProps) {
  if (posts === null && !mayReadMembers) return null;
  return (
    <Part id="nguoi" title="Người và chức vụ" aside={<p>Đang giữ chức vụ ngày {formatDate(day)}.</p>}>
      {posts !== null &&
        (posts.length === 0 ? (
          <EmptyState
            action={
              mayRecordPeople && <Button href={link(`/nguoi/moi?don-vi=${card.id}`)}>Ghi người và chức vụ</Button>
            }
          >
            Chưa ghi ai giữ chức vụ ở đơn vị này vào ngày này.
          </EmptyState>
        ) : (
          <RowsList
            items={posts.map((p) => ({
              what: p.personName,
              href: link(`/nguoi/${p.personId}`),
              more: p.title,
              end: p.validFrom ? `từ ${formatDate(p.validFrom)}` : undefined,
            }))}
          />
        ))}
      {mayReadMembers && card.hierarchy === 'party' && (
        <form method="post" action={link(`/don-vi/${card.id}/dang-vien`)}>
          <p class="note">Danh sách đảng viên là dữ liệu cá nhân nhạy cảm; mỗi lần xem đều ghi vào nhật ký.</p>
          <div class="acts">
            <Button>Xem danh sách đảng viên</Button>
          </div>
        </form>
      )}
    </Part>
  );
}
