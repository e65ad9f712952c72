import { describe, expect, it } from 'vitest';
import { findChromium } from '../scripts/chromium.mjs';
import { checkNode } from '../scripts/setup.mjs';

describe('the set-up', () => {
  it('takes every Node from 20.19 on', () => {
    expect(['20.19.0', '20.20.2', '22.0.0', '24.1.0'].map((version) => checkNode(version))).toHaveLength(4);
  });

  it('says which Node it needs', () => {
    const sentence = /^Nhiệm Kỳ needs Node\.js 20\.19 or newer, this is (20\.18\.3|18\.20\.0): install a newer one/;
    expect(() => checkNode('20.18.3')).toThrow(sentence);
    expect(() => checkNode('18.20.0')).toThrow(sentence);
  });

  it('takes the browser that CHROMIUM_PATH names before any other', () => {
    expect(findChromium({ CHROMIUM_PATH: process.execPath, PATH: '' })).toBe(process.execPath);
  });

  it('does not take a browser that is not there', () => {
    expect(findChromium({ CHROMIUM_PATH: '/nowhere/chromium', PATH: '' })).not.toBe('/nowhere/chromium');
  });
});
