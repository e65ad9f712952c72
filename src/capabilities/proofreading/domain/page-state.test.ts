import { expect, it } from 'vitest';
import { isShown, pageState, stateQuery } from './page-state.ts';

const from = (address: string) => pageState((name) => new URLSearchParams(address).get(name) ?? '');

it('an address and its state lead back to each other', () => {
  const state = { page: 3, at: null, severity: 'error', kind: 'sum', state: 'open' } as const;
  expect(stateQuery(state)).toBe('?trang=3&muc=khong-khop&loai=sum&xem=chua-xem');
  expect(from(stateQuery(state))).toEqual(state);
  expect(stateQuery(from(''))).toBe('');
  expect(from(stateQuery({ at: 7 })).at).toBe(7);
});

it('what is not known counts as not said', () => {
  expect(from('trang=0&muc=toString&loai=constructor&xem=x')).toEqual({
    page: null,
    at: null,
    severity: null,
    kind: null,
    state: null,
  });
});

it('a filter keeps what fits all of it', () => {
  const finding = { severity: 'note', kind: 'registry', state: 'open' } as const;
  expect(isShown(finding, from('muc=hoi'))).toBe(true);
  expect(isShown(finding, from('muc=hoi&xem=da-sua'))).toBe(false);
});
