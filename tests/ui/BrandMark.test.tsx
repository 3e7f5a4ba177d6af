// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BrandMark } from '#ui/BrandMark.tsx';

describe('the brand mark', () => {
  it('leaves the name to the words beside it', () => {
    render(
      <a href="/">
        <BrandMark />
        IR Roadmap
      </a>,
    );
    expect(screen.getByRole('link', { name: 'IR Roadmap' })).toBeVisible();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});
