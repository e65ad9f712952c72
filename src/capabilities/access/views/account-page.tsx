import type { Problem } from '../../../kernel/problems/index.ts';
import { formatDateTime } from '../../../kernel/time/index.ts';
import { Actions, Button, ErrorSummary, Hidden, Lead, Note, Part, RowsList, TextInput } from '../../../ui/index.ts';
import { NewPasswordFields } from './set-password-page.tsx';
import { messageAt, summary } from './words.tsx';

export interface AccountPageProps {
  name: string;
  email: string;
  hasPassword: boolean;
  authorities: { slug: string; name: string }[];
  sessions: { id: string; device: string; startedAt: Date; lastUsedAt: Date; current: boolean }[];
  problems: readonly Problem[];
}

/** One's own account: password, sessions, sign-out. */
export function AccountPage(props: AccountPageProps) {
  const { problems, sessions } = props;
  const others = sessions.length - 1;
  return (
    <>
      <Lead title="Tài khoản" facts={`${props.name} · ${props.email}`}>
        <form method="post" action="/dang-xuat">
          <Actions>
            <Button>Đăng xuất</Button>
            <Button href="/" kind="plain">
              Về trang làm việc
            </Button>
          </Actions>
        </form>
      </Lead>
      <Part id="quyen" title="Quyền của tôi">
        {props.authorities.length === 0 ? (
          <p>Hôm nay tài khoản này chưa có vai trò nào.</p>
        ) : (
          <RowsList
            label="Quyền của tôi ở từng cơ quan"
            items={props.authorities.map((authority) => ({
              what: authority.name,
              href: `/${authority.slug}/quyen/toi`,
              more: 'được làm gì, vì sao',
            }))}
          />
        )}
      </Part>
      <Part id="mat-khau" title="Đổi mật khẩu">
        {props.hasPassword ? (
          <form method="post" action="/tai-khoan/mat-khau">
            <ErrorSummary items={summary(problems)} />
            <TextInput
              name="old"
              label="Mật khẩu đang dùng"
              type="password"
              autocomplete="current-password"
              width="m"
              error={messageAt(problems, 'old')}
            />
            <NewPasswordFields problems={problems} />
            <Actions>
              <Button kind="main">Đổi mật khẩu</Button>
            </Actions>
            <Note>Đổi xong, mọi phiên đăng nhập khác đều kết thúc.</Note>
          </form>
        ) : (
          <p>Tài khoản này không có mật khẩu: vào bằng đường dẫn dùng một lần.</p>
        )}
      </Part>
      <Part id="phien" title="Phiên đăng nhập">
        <RowsList
          label="Phiên đăng nhập"
          items={sessions.map((session) => ({
            what: session.current ? `${session.device} (phiên này)` : session.device,
            more: `dùng lần cuối ${formatDateTime(session.lastUsedAt)}; đăng nhập ${formatDateTime(session.startedAt)}`,
            end: session.current ? undefined : (
              <form method="post" action="/tai-khoan/phien">
                <Hidden name="phien" value={session.id} />
                <Button small about={`trên ${session.device}`}>
                  Kết thúc
                </Button>
              </form>
            ),
          }))}
        />
        {others > 0 && (
          <form method="post" action="/tai-khoan/phien">
            <Hidden name="phien" value="khac" />
            <Actions>
              <Button>{`Kết thúc ${others} phiên khác`}</Button>
            </Actions>
          </form>
        )}
        <Note>Phiên không dùng trong 12 giờ tự kết thúc. Thấy thiết bị lạ: kết thúc phiên đó và đổi mật khẩu.</Note>
      </Part>
    </>
  );
}
