// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { KeyHint } from '#ui/KeyHint.tsx';

describe('a key hint', () => {
  it('is marked as a key', () => {
    render(<KeyHint>/</KeyHint>);
    expect(screen.getByText('/').tagName).toBe('KBD');
  });
});
