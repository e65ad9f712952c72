import type { Problem } from '../../../kernel/problems/index.ts';
import { formatDateTime } from '../../../kernel/time/index.ts';
import { EmptyState, Lead, Ledger, type LedgerColumn, Note, Part, Status } from '../../../ui/index.ts';
import type { GrantCard, Rights } from '../queries/rights-of.ts';
import { GrantForm, type GrantFormProps } from './grant-form.tsx';
import { daysText, giverText, personName, placeText } from './words.tsx';

export interface PersonPageProps {
  link(path: string): string;
  person: { id: string; name: string; email: string; disabled: boolean; sample: boolean; lookedAfterBy: string | null };
  rights: Rights;
  /** null: may not give roles here, or looks at their own rights. */
  grantForm: Omit<GrantFormProps, 'action' | 'problems'> | null;
  /** May end grants. */
  manages: boolean;
  problems: readonly Problem[];
  /** The part about the account, for those who look after it. */
  account?: unknown;
}

interface Reason {
  /** '' when the line above names the permission already. */
  label: string;
  grant: GrantCard;
}

/** What a person may do and why; what no longer holds; and, for administrators, giving and ending. */
export function PersonPage(props: PersonPageProps) {
  const { link, person, rights } = props;
  const reasons = rights.permissions.flatMap(({ label, because }) =>
    because.map((grant, index) => ({ label: index === 0 ? label : '', grant })),
  );
  const live = rights.grants.filter((grant) => grant.state === 'now' || grant.state === 'future');
  const over = rights.grants.filter((grant) => grant.state === 'past' || grant.state === 'revoked');
  const end = (grant: GrantCard) =>
    props.manages && <a href={link(`/quyen/${person.id}/thu?lan=${grant.id}`)}>Kết thúc</a>;
  return (
    <>
      <Lead
        title={personName(person)}
        say={sentence(rights, person.disabled)}
        facts={person.lookedAfterBy ? `${person.email} · tài khoản do ${person.lookedAfterBy} quản lý` : person.email}
      />
      <Part id="duoc-lam" title="Được làm gì, vì sao" flush>
        {reasons.length === 0 ? (
          <EmptyState>Hôm nay không có quyền nào.</EmptyState>
        ) : (
          <Ledger caption="Từng quyền và lý do" columns={reasonColumns} rows={reasons} stack />
        )}
      </Part>
      <Part id="vai-tro" title="Vai trò đã cấp" flush>
        {live.length === 0 ? (
          <EmptyState>Không có vai trò nào đang hoặc sắp có hiệu lực.</EmptyState>
        ) : (
          <Ledger
            caption="Vai trò đang và sắp có hiệu lực"
            columns={[
              ...grantColumns,
              {
                head: 'Hiệu lực',
                cell: (grant) => (
                  <Status
                    status={grant.state === 'now' ? 'ontrack' : 'notdue'}
                    label={grant.state === 'now' ? 'Đang có' : 'Chưa đến ngày'}
                  />
                ),
              },
              ...(props.manages ? [{ head: 'Việc', cell: end }] : []),
            ]}
            rows={live}
            stack
          />
        )}
      </Part>
      {over.length > 0 && (
        <Part id="da-het" title="Hôm nay không còn hiệu lực" flush>
          <Ledger
            caption="Vai trò đã hết hiệu lực"
            columns={[...grantColumns, { head: 'Vì sao hết', phone: 'wide', cell: whyOver }]}
            rows={over}
            stack
          />
        </Part>
      )}
      {props.grantForm && (
        <Part id="cap" title="Cấp vai trò">
          <GrantForm {...props.grantForm} action={link(`/quyen/${person.id}/cap`)} problems={props.problems} />
          <Note>Chỉ cấp được quyền mà chính mình đang giữ, ở đơn vị đó, ít nhất đến ngày ấy.</Note>
        </Part>
      )}
      {props.account as never}
    </>
  );
}

const reasonColumns: LedgerColumn<Reason>[] = [
  { head: 'Quyền', rowHead: true, cell: ({ label }) => label || <span class="sub">cũng nhờ</span> },
  { head: 'Nhờ vai trò', cell: ({ grant }) => grant.roleName },
  { head: 'Ở đâu', cell: ({ grant }) => placeText(grant) },
  { head: 'Khi nào', cell: ({ grant }) => daysText(grant) },
  { head: 'Ai cấp', cell: ({ grant }) => giverText(grant) },
];

const grantColumns: LedgerColumn<GrantCard>[] = [
  { head: 'Vai trò', rowHead: true, cell: (grant) => grant.roleName },
  { head: 'Ở đâu', cell: placeText },
  { head: 'Khi nào', cell: daysText },
  { head: 'Ai cấp', cell: giverText },
];

function whyOver(grant: GrantCard): string {
  if (grant.revokedAt === null) return 'Qua ngày cuối';
  return `${grant.revokedBy ?? 'Hệ thống'} thu, ${formatDateTime(grant.revokedAt)}`;
}

function sentence(rights: Rights, disabled: boolean): string {
  const now = rights.grants.filter((grant) => grant.state === 'now').length;
  if (disabled) return 'Tài khoản đang khóa: không đăng nhập được, mọi quyền tạm nghỉ.';
  if (now === 0) return 'Hôm nay không có quyền nào ở cơ quan này.';
  const roles = now === 1 ? 'một lần cấp vai trò' : `${now} lần cấp vai trò`;
  return `Hôm nay được làm ${rights.permissions.length} việc, nhờ ${roles}.`;
}
