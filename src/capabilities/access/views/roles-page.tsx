import { formatNumber } from '../../../kernel/number/index.ts';
import { Button, EmptyState, Lead, Ledger, Part } from '../../../ui/index.ts';
import type { RoleCard } from '../queries/roles.ts';
import { RightsTabs } from './people-page.tsx';

export interface RolesPageProps {
  link(path: string): string;
  roles: RoleCard[];
  labels: Readonly<Record<string, string>>;
  manages: boolean;
}

/** The roles of the authority and what each allows. */
export function RolesPage({ link, roles, labels, manages }: RolesPageProps) {
  return (
    <>
      <Lead
        title="Vai trò"
        say="Vai trò là một nhóm quyền đặt tên. Sửa vai trò là sửa quyền của mọi người đang giữ nó."
        actions={
          manages && (
            <Button kind="main" href={link('/quyen/vai-tro/moi')}>
              Thêm vai trò
            </Button>
          )
        }
      />
      <RightsTabs link={link} current="roles" />
      <Part id="vai-tro" title="Các vai trò" flush>
        {roles.length === 0 ? (
          <EmptyState>Cơ quan này chưa có vai trò nào.</EmptyState>
        ) : (
          <Ledger
            caption="Vai trò"
            rows={roles}
            stack
            columns={[
              {
                head: 'Vai trò',
                rowHead: true,
                cell: (role) => (manages ? <a href={link(`/quyen/vai-tro/${role.id}`)}>{role.name}</a> : role.name),
              },
              { head: 'Đang giữ', kind: 'num', cell: (role) => `${formatNumber(role.holders)} người` },
              {
                head: 'Được làm',
                phone: 'wide',
                cell: (role) => role.permissions.map((key) => labels[key] ?? key).join('; '),
              },
            ]}
          />
        )}
      </Part>
    </>
  );
}
