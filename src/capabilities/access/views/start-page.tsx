import { Button, EmptyState, Lead, Part, RowsList } from '../../../ui/index.ts';

export interface StartPageProps {
  name: string;
  authorities: { slug: string; name: string; sample: boolean; roles: string[] }[];
}

/** The authorities a person works in. */
export function StartPage({ name, authorities }: StartPageProps) {
  return (
    <>
      <Lead
        title="Cơ quan của đồng chí"
        facts={name}
        actions={
          <Button href="/tai-khoan" kind="plain">
            Tài khoản
          </Button>
        }
      />
      <Part id="co-quan" title="Vào làm việc">
        {authorities.length === 0 ? (
          <EmptyState>
            Hôm nay tài khoản này chưa có vai trò nào ở cơ quan nào. Người quản trị của cơ quan cấp vai trò.
          </EmptyState>
        ) : (
          <RowsList
            label="Cơ quan"
            items={authorities.map((authority) => ({
              what: authority.sample ? `${authority.name} (trình diễn)` : authority.name,
              href: `/${authority.slug}`,
              more: authority.roles.join(', '),
            }))}
          />
        )}
      </Part>
    </>
  );
}
