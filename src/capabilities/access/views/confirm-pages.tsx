import type { Problem } from '../../../kernel/problems/index.ts';
import { Confirm, DateInput, ErrorSummary, Hidden, Lead, Part } from '../../../ui/index.ts';
import type { GrantCard } from '../queries/rights-of.ts';
import { daysText, giverText, messageAt, placeText, summary } from './words.tsx';

export interface EndGrantPageProps {
  name: string;
  grant: GrantCard;
  action: string;
  back: string;
  lastDay: string;
  problems: readonly Problem[];
}

/** Before a role is ended: which one, and from when. */
export function EndGrantPage({ name, grant, action, back, lastDay, problems }: EndGrantPageProps) {
  return (
    <>
      <Lead
        title={`Kết thúc vai trò của ${name}`}
        facts={`${grant.roleName} · ${placeText(grant)} · ${daysText(grant)}`}
      />
      <Part id="ket-thuc" title="Kết thúc">
        <ErrorSummary items={summary(problems)} />
        <Confirm
          question={`Kết thúc vai trò ${grant.roleName}?`}
          consequences={`Cấp bởi ${giverText(grant)}. Lần cấp này vẫn còn trong lịch sử.`}
          action={action}
          confirm="Kết thúc vai trò"
          cancelHref={back}
          grave
        >
          <Hidden name="lan" value={grant.id} />
          <DateInput
            name="lastDay"
            label="Ngày cuối còn hiệu lực"
            optional
            hint="Bỏ trống: kết thúc ngay"
            value={lastDay}
            error={messageAt(problems, 'lastDay')}
          />
        </Confirm>
      </Part>
    </>
  );
}

/** Before an account is locked. */
export function DisablePage({ name, action, back }: { name: string; action: string; back: string }) {
  return (
    <>
      <Lead title={`Khóa tài khoản của ${name}`} />
      <Part id="khoa" title="Khóa">
        <Confirm
          question={`Khóa tài khoản của ${name}?`}
          consequences="Mọi phiên đăng nhập kết thúc ngay và không đăng nhập lại được. Vai trò đã cấp vẫn giữ; mở khóa thì dùng tiếp."
          action={action}
          confirm="Khóa tài khoản"
          cancelHref={back}
          grave
        />
      </Part>
    </>
  );
}
