import { describe, expect, it } from 'vitest';
import { localPath } from './local-path.ts';

describe('the address to go on to', () => {
  it('keeps a path of this server with its query', () => {
    expect(localPath('/lang-son/chi-tieu?ngay=2020-05-08#d-1')).toBe('/lang-son/chi-tieu?ngay=2020-05-08#d-1');
  });

  it.each([
    'https://ke-gian.vn/',
    '//ke-gian.vn/',
    '/\\ke-gian.vn/',
    '/\t/ke-gian.vn',
    '/a\\b',
    'javascript:alert(1)',
    'lang-son',
    '',
    '/./' + '/ke-gian.vn',
  ])('refuses %j', (text) => {
    expect(localPath(text)).toBeNull();
  });

  it('does not lead back into signing in or out', () => {
    expect(localPath('/dang-nhap?tiep=/x')).toBeNull();
    expect(localPath('/dang-xuat')).toBeNull();
    expect(localPath('/vao/abc')).toBeNull();
    expect(localPath('/dang-nhap-cua-toi')).toBe('/dang-nhap-cua-toi');
  });
});
