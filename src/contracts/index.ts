export * from './events.ts';
export * from './ids.ts';
export * from './permissions.ts';
export * from './slip.ts';
export * from './slots.ts';
