// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Tag } from '#ui/Tag.tsx';

describe('a tag', () => {
  it('is plain text beside what it qualifies', () => {
    render(
      <p>
        Last checked Nov 24, 2026. <Tag>Two sources agree</Tag>
      </p>,
    );
    expect(screen.getByText('Two sources agree').parentElement).toHaveTextContent(
      'Last checked Nov 24, 2026. Two sources agree',
    );
  });
});
