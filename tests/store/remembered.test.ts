import { describe, expect, it, vi } from 'vitest';
import { remembered, rememberedByKey } from '#store/remembered.ts';

describe('remembered', () => {
  it('works the answer out again only when an input is another', () => {
    const answerOf = vi.fn<(a: number, b: string) => object>((a, b) => ({ text: `${a}${b}` }));
    const select = remembered((state: { a: number; b: string }) => [state.a, state.b], answerOf);
    const first = select({ a: 1, b: 'x' });
    expect(select({ a: 1, b: 'x' })).toBe(first);
    expect(answerOf).toHaveBeenCalledTimes(1);
    expect(select({ a: 1, b: 'y' })).toEqual({ text: '1y' });
    expect(select({ a: 2, b: 'y' })).toEqual({ text: '2y' });
    expect(answerOf).toHaveBeenCalledTimes(3);
  });

  it('has the answers of two states that are asked for in turn', () => {
    const answerOf = vi.fn<(a: number) => object>((a) => ({ a }));
    const select = remembered((state: { a: number }) => [state.a], answerOf);
    const [own, shared] = [select({ a: 1 }), select({ a: 2 })];
    expect([select({ a: 1 }), select({ a: 2 })]).toEqual([own, shared]);
    expect(select({ a: 1 })).toBe(own);
    expect(answerOf).toHaveBeenCalledTimes(2);
    select({ a: 3 });
    expect(select({ a: 1 })).not.toBe(own);
  });

  it('remembers null as an answer too', () => {
    const answerOf = vi.fn<(a: number) => null>(() => null);
    const select = remembered((state: { a: number }) => [state.a], answerOf);
    expect([select({ a: 1 }), select({ a: 1 })]).toEqual([null, null]);
    expect(answerOf).toHaveBeenCalledTimes(1);
  });
});

describe('rememberedByKey', () => {
  it('remembers one answer for each key', () => {
    const of = rememberedByKey<object>();
    const [a, b] = [of('a', [1], () => ({})), of('b', [1], () => ({}))];
    expect(a).not.toBe(b);
    expect(of('a', [1], () => ({}))).toBe(a);
    expect(of('b', [1], () => ({}))).toBe(b);
    expect(of('a', [2], () => ({}))).not.toBe(a);
    expect(of('b', [1], () => ({}))).toBe(b);
  });

  it('tells more inputs from fewer', () => {
    const of = rememberedByKey<object>();
    const answer = of('a', [1, 2], () => ({}));
    expect(of('a', [1], () => ({}))).not.toBe(answer);
    expect(of('a', [1, 2], () => ({}))).not.toBe(answer);
  });

  it('tells an absent input from null', () => {
    const of = rememberedByKey<object>();
    const answer = of('a', [undefined], () => ({}));
    expect(of('a', [undefined], () => ({}))).toBe(answer);
    expect(of('a', [null], () => ({}))).not.toBe(answer);
  });
});
