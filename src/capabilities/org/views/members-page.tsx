import { formatDate, type IsoDate } from '../../../kernel/time/index.ts';
import { Button, EmptyState, Lead, Ledger, Part } from '../../../ui/index.ts';
import { cellSentence, MEMBERSHIP_STATUSES, type MembershipStatus } from '../domain/membership.ts';
import type { Link } from './words.tsx';

export interface MembersPageProps {
  link: Link;
  unit: { id: number; name: string; kind: string };
  asOf: IsoDate;
  members: { personId: number; fullName: string; status: MembershipStatus; temporary: boolean; validFrom: string }[];
}

/** Who is a member here on a day. Shown in answer to a form, never at an address of its own. */
export function MembersPage({ link, unit, asOf, members }: MembersPageProps) {
  const home = members.filter((m) => !m.temporary);
  const of = (status: MembershipStatus) => home.filter((m) => m.status === status).length;
  const exempt = of('exempt');
  const sentence = cellSentence(of('official'), of('probationary'));
  const counted = unit.kind === 'party_cell' ? sentence : `${sentence.split('. ')[0]}.`;
  return (
    <>
      <Lead
        title={`Đảng viên của ${unit.name}`}
        say={
          members.length > 0
            ? `${counted}${exempt > 0 ? ` Ngoài ra ${exempt} người được miễn sinh hoạt.` : ''}`
            : undefined
        }
        facts={`Ngày ${formatDate(asOf)}. Lần xem này đã ghi vào nhật ký.`}
        actions={<Button href={link(`/don-vi/${unit.id}`)}>Về trang đơn vị</Button>}
      />
      <Part id="dang-vien" title="Danh sách" aside={<p>Xếp theo tên.</p>} flush>
        {members.length === 0 ? (
          <EmptyState>Chưa ghi đảng viên nào sinh hoạt ở đây vào ngày này.</EmptyState>
        ) : (
          <Ledger
            caption={`Đảng viên của ${unit.name}`}
            stack
            rows={members}
            columns={[
              {
                head: 'Họ và tên',
                rowHead: true,
                cell: (m) => <a href={link(`/nguoi/${m.personId}`)}>{m.fullName}</a>,
              },
              { head: 'Tình trạng', cell: (m) => (m.temporary ? 'Sinh hoạt tạm thời' : MEMBERSHIP_STATUSES[m.status]) },
              { head: 'Từ ngày', kind: 'num', cell: (m) => formatDate(m.validFrom) },
            ]}
          />
        )}
      </Part>
    </>
  );
}
