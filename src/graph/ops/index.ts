// The former name of gather.ts; it goes once nothing imports it.
export * from './gather.ts';
