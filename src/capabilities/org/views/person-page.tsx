import { formatDate, type IsoDate } from '../../../kernel/time/index.ts';
import { Button, Column, EmptyState, Lead, Ledger, Part, Remark, RowsList } from '../../../ui/index.ts';
import { inForce } from '../domain/days.ts';
import { MEMBERSHIP_STATUSES, type MembershipStatus } from '../domain/membership.ts';
import { lifeText } from '../domain/time-words.ts';
import type { Hierarchy } from '../domain/unit-kinds.ts';
import type { Link } from './words.tsx';

export interface PersonPost {
  id: number;
  unitId: number;
  unitName: string;
  hierarchy: Hierarchy;
  title: string;
  validFrom: string | null;
  validTo: string | null;
  source: string | null;
}

export interface PersonPageProps {
  link: Link;
  asOf: IsoDate;
  person: {
    id: number;
    fullName: string;
    title: string | null;
    sex: 'female' | 'male' | null;
    publicOffice: boolean;
    note: string | null;
  };
  posts: PersonPost[];
  /** Posts that this reader may end. */
  endable: ReadonlySet<number>;
  mayRecord: boolean;
  mayReadMembership: boolean;
  mayRecordMembership: boolean;
}

/** A person with posts in Party and state over time. Party membership is behind a form: every look is logged. */
export function PersonPage(props: PersonPageProps) {
  const { link, person, posts, asOf } = props;
  const party = posts.filter((p) => p.hierarchy === 'party');
  const state = posts.filter((p) => p.hierarchy !== 'party');
  const now = posts.filter((p) => inForce(p, asOf));
  return (
    <>
      <Lead
        title={person.title ? `${person.title} ${person.fullName}` : person.fullName}
        say={sentence(now)}
        facts={[
          person.sex === 'female' ? 'Nữ' : person.sex === 'male' ? 'Nam' : null,
          person.publicOffice ? 'Chức vụ công khai' : null,
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={
          props.mayRecord && (
            <>
              <Button kind="main" href={link(`/nguoi/${person.id}/chuc-vu`)}>
                Ghi chức vụ
              </Button>
              <Button kind="plain" href={link(`/nguoi/${person.id}/sua`)}>
                Sửa thông tin
              </Button>
            </>
          )
        }
      />
      <Part
        id="chuc-vu"
        title="Chức vụ"
        aside={
          <>
            <p>Mới nhất trước; đang giữ ngày {formatDate(asOf)} đứng đầu.</p>
            {person.note && <Remark tone="calm">{person.note}</Remark>}
          </>
        }
        cols="half"
      >
        <Column id="dang" title="Trong Đảng">
          <Posts {...props} posts={party} none="Chưa ghi chức vụ nào trong Đảng." />
        </Column>
        <Column id="chinh-quyen" title="Trong chính quyền, đoàn thể">
          <Posts {...props} posts={state} none="Chưa ghi chức vụ nào trong chính quyền." />
        </Column>
      </Part>
      {(props.mayReadMembership || props.mayRecordMembership) && <MembershipPart {...props} />}
    </>
  );
}

function sentence(now: PersonPost[]): string | undefined {
  if (now.length === 0) return undefined;
  return `Đang giữ ${now.length === 1 ? 'chức vụ' : `${now.length} chức vụ`}: ${now.map((p) => `${p.title}, ${p.unitName}`).join('; ')}.`;
}

function Posts({ link, person, posts, none, endable }: PersonPageProps & { none: string }) {
  if (posts.length === 0) return <EmptyState>{none}</EmptyState>;
  return (
    <RowsList
      items={posts.map((p) => ({
        what: p.title,
        more: (
          <>
            <a href={link(`/don-vi/${p.unitId}`)}>{p.unitName}</a>
            {p.source && `. Nguồn: ${p.source}`}
          </>
        ),
        end: (
          <>
            {p.validFrom === null && p.validTo === null ? 'chưa rõ ngày' : lifeText(p)}
            {p.validTo === null && endable.has(p.id) && (
              <>
                <br />
                <a href={link(`/nguoi/${person.id}/chuc-vu/${p.id}/thoi`)}>Thôi giữ</a>
              </>
            )}
          </>
        ),
      }))}
    />
  );
}

function MembershipPart({ link, person, mayReadMembership, mayRecordMembership }: PersonPageProps) {
  return (
    <Part id="sinh-hoat-dang" title="Sinh hoạt đảng">
      <p class="note">Dữ liệu cá nhân nhạy cảm: mỗi lần xem đều ghi vào nhật ký.</p>
      <div class="acts">
        {mayReadMembership && (
          <form method="post" action={link(`/nguoi/${person.id}/sinh-hoat-dang`)}>
            <Button>Xem hồ sơ sinh hoạt đảng</Button>
          </form>
        )}
        {mayRecordMembership && (
          <Button href={link(`/nguoi/${person.id}/sinh-hoat-dang/ghi`)}>Ghi sinh hoạt đảng</Button>
        )}
      </div>
    </Part>
  );
}

export interface MembershipPageProps {
  link: Link;
  person: { id: number; fullName: string };
  memberships: {
    unitId: number;
    unitName: string;
    status: MembershipStatus;
    temporary: boolean;
    validFrom: string;
    validTo: string | null;
    basis: string | null;
  }[];
}

/** A person's Party record; the answer to a form, never at an address of its own. */
export function MembershipPage({ link, person, memberships }: MembershipPageProps) {
  return (
    <>
      <Lead
        title={`Sinh hoạt đảng của ${person.fullName}`}
        facts="Lần xem này đã ghi vào nhật ký."
        actions={<Button href={link(`/nguoi/${person.id}`)}>Về trang của người này</Button>}
      />
      <Part id="qua-trinh" title="Quá trình" flush>
        {memberships.length === 0 ? (
          <EmptyState>Chưa ghi tình trạng đảng viên nào.</EmptyState>
        ) : (
          <Ledger
            caption={`Quá trình sinh hoạt đảng của ${person.fullName}`}
            stack
            rows={memberships}
            columns={[
              {
                head: 'Tình trạng',
                rowHead: true,
                cell: (m) => (m.temporary ? 'Sinh hoạt tạm thời' : MEMBERSHIP_STATUSES[m.status]),
              },
              { head: 'Tổ chức đảng', cell: (m) => <a href={link(`/don-vi/${m.unitId}`)}>{m.unitName}</a> },
              { head: 'Thời gian', cell: (m) => lifeText(m) },
              { head: 'Căn cứ', cell: (m) => m.basis ?? '–' },
            ]}
          />
        )}
      </Part>
    </>
  );
}
