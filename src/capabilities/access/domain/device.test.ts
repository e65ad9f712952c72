import { describe, expect, it } from 'vitest';
import { deviceName } from './device.ts';

describe('the name of a device', () => {
  it('tells browsers apart that imitate each other', () => {
    const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36';
    expect(deviceName(chrome)).toBe('Chrome trên Windows');
    expect(deviceName(`${chrome} Edg/130.0`)).toBe('Edge trên Windows');
    expect(deviceName(chrome.replace('Chrome', 'coc_coc_browser/120 Chrome'))).toBe('Cốc Cốc trên Windows');
    expect(deviceName('Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1')).toBe(
      'Safari trên iPhone',
    );
    expect(deviceName('Mozilla/5.0 (Linux; Android 13) Chrome/120.0 Mobile Safari/537.36')).toBe('Chrome trên Android');
  });

  it('says so when it does not know', () => {
    expect(deviceName(null)).toBe('Thiết bị không rõ');
    expect(deviceName('curl/8.0')).toBe('Thiết bị không rõ');
  });
});
