import { describe, expect, it } from 'vitest';
import { passwordProblems } from './password-rules.ts';

const person = { email: 'nong.thi.thu@vi-du.vn' };
const codes = (password: string) => passwordProblems(password, person).map((problem) => problem.code);

describe('a new password', () => {
  it('may be a sentence', () => {
    expect(codes('sáng mưa, chiều nắng')).toEqual([]);
  });

  it('counts letters as people see them, not their parts', () => {
    expect(codes('ậ'.normalize('NFD').repeat(4))).toContain('password_short');
  });

  it('is too short below ten, too long above 128', () => {
    expect(codes('chín ký tự'.slice(0, 9))).toEqual(['password_short']);
    expect(codes('chín ký tự')).toEqual([]);
    expect(codes('bốn mươi hai '.repeat(10))).toEqual(['password_long']);
  });

  it('is not a few letters over and over', () => {
    expect(codes('1212121212')).toEqual(['password_monotonous']);
  });

  it('is not the address nor its first part with a number', () => {
    expect(codes('Nong.Thi.Thu@vi-du.vn')).toEqual(['password_is_email']);
    expect(codes('nong.thi.thu2026!')).toEqual(['password_is_email']);
  });
});
