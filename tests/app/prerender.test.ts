import { describe, expect, it } from 'vitest';
import { pages, renderPage } from '#app/prerender.tsx';

const paths = pages.map(({ path }) => path);

describe('a prerendered page', () => {
  it.each(paths)('%s has one heading, which is its title', async (path) => {
    const { html, title } = await renderPage(path);
    const headings = [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/gs)].map(([, text]) => text);
    expect(headings).toHaveLength(1);
    expect(title).toBe(`${headings[0]} · IR Roadmap`);
  });

  it.each(paths)('%s knows neither what day it is nor anything of a record', async (path) => {
    const { html } = await renderPage(path);
    // The day of its clock is January 1, 2000; the guide speaks of Januaries too.
    expect(html).not.toMatch(/<time|2000|Jan(uary)? 1\b/);
    expect(html).not.toMatch(/type="checkbox"|role="progressbar"|role="meter"|No dates yet/);
    expect(html).not.toMatch(/data-save-state="(?!unread)/);
  });

  it.each(paths)('%s needs no script to be seen', async (path) => {
    const { html } = await renderPage(path);
    expect(html).not.toMatch(/<script|<template/);
    expect(html).toContain('id="main"');
  });

  it('is there for every place, with the modules that show it', () => {
    expect(pages).toContainEqual({
      path: '/',
      modules: ['src/app/Frame.tsx', 'src/features/overview/OverviewScreen.tsx'],
    });
    expect(pages).toContainEqual({
      path: '/welcome',
      modules: ['src/features/welcome/WelcomeScreen.tsx'],
    });
    expect(pages.map(({ path }) => path)).toContain('/404.html');
  });

  it('may be found by search engines, but for the one that is nothing without its link', async () => {
    expect((await renderPage('/shared')).isIndexed).toBe(false);
    expect((await renderPage('/steps')).isIndexed).toBe(true);
  });

  it('has its navigation where it has a frame', async () => {
    const { html } = await renderPage('/steps');
    expect(html).toContain('href="/settings"');
    expect(html).toMatch(/<nav[^>]*aria-label="Main"/);
  });
});
