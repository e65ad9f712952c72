import { expect, test } from 'vitest';
import { Page } from '../index.ts';
import { Gallery } from './gallery.tsx';
import { NotedGallery } from './noted.tsx';
import { ReadingGallery } from './reading.tsx';
import { ErrorGallery, PublicGallery, SignInGallery } from './shells.tsx';

const assets = { css: ['/assets/app.css'], js: ['/assets/app.js'] };

const pages: [string, () => string][] = [
  ['the parts', () => String(Gallery({ assets }))],
  ['the reading page', () => String(ReadingGallery({ assets }))],
  ['a text with notes', () => String(NotedGallery({ assets }))],
  ['the sign-in page', () => String(SignInGallery({ assets }))],
  ['an error', () => String(ErrorGallery({ assets }))],
  ['the public portal', () => String(PublicGallery({ assets }))],
];

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

test.each(pages)('%s: one document with its landmarks', (_, render) => {
  const page = render();
  expect(page).toMatch(/^<!doctype html>\s*<html lang="vi">/);
  expect(count(page, /<main id="chinh"/g)).toBe(1);
  expect(count(page, /<h1[ >]/g)).toBe(1);
  expect(count(page, /<header class="top/g)).toBe(1);
  expect(page).toContain('<a class="skip" href="#chinh">');
});

test.each(pages)('%s: nothing that the content security policy forbids', (_, render) => {
  const page = render();
  expect(page).not.toMatch(/\sstyle=/);
  expect(page).not.toMatch(/<style[ >]/);
  expect(page).not.toMatch(/\son[a-z]+=/);
  expect(page).not.toMatch(/<script(?! type="module" src=)/);
  expect(page).not.toContain('javascript:');
});

test.each(pages)('%s: every id once, every reference kept', (_, render) => {
  const page = render();
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const wanted = [...page.matchAll(/\s(?:aria-labelledby|aria-describedby|for)="([^"]+)"/g)].flatMap(
    (match) => match[1]?.split(' ') ?? [],
  );
  expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
});

test('every field has a label and every verdict its word', () => {
  const page = String(Gallery({ assets }));
  const fields = [...page.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)]
    .map((match) => match[0])
    .filter((tag) => !tag.includes('type="hidden"'));
  const labels = new Set([...page.matchAll(/<label[^>]* for="([^"]+)"/g)].map((match) => match[1]));
  const nameless = fields.filter(
    (tag) => !tag.includes('aria-label=') && !labels.has(/ id="([^"]+)"/.exec(tag)?.[1] ?? ''),
  );
  expect(nameless).toEqual([]);
  expect(page).not.toMatch(
    /<span class="st \w+"><svg aria-hidden="true"><use href="#s-\w+"><\/use><\/svg><span[^>]*><\/span>/,
  );
});

test('with many tabs the bar keeps the current one and the foot keeps all of them', () => {
  const nav = Array.from({ length: 12 }, (_, index) => ({
    label: `Phần ${index + 1}`,
    href: `/${index + 1}`,
    current: index === 10,
  }));
  const page = String(Page({ title: 'Thử', nav, crumbs: [], search: { action: '/tim' }, assets }));
  const bar = page.slice(page.indexOf('<nav class="tabs"'), page.indexOf('</nav>'));
  expect(count(bar, /<li>/g)).toBe(9);
  expect(bar).toContain('aria-current="page">Phần 11<');
  expect(count(page.slice(page.indexOf('<footer')), /<li>/g)).toBe(12);
  expect(page).toContain('<a href="/tim">Tìm</a>');
});
