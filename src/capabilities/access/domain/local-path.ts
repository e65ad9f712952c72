/**
 * The address to go on to after sign-in, if it is a path of this server; otherwise null. Anything that a browser could
 * read as another host (`//host`, `/\host`, control characters) is refused, and so are the sign-in pages themselves.
 */
export function localPath(text: string): string | null {
  if (!/^\/(?![/\\])/.test(text) || /[\p{Cc}\\]/u.test(text) || text.length > 1000) return null;
  const here = 'http://local.invalid';
  if (!URL.canParse(text, here)) return null;
  const url = new URL(text, here);
  if (url.origin !== here || url.pathname.startsWith('//')) return null;
  if (/^\/(dang-nhap|dang-xuat|vao|mat-khau)(\/|$)/.test(url.pathname)) return null;
  return url.pathname + url.search + url.hash;
}
