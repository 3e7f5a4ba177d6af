import type { BrowserContextOptions, CDPSession } from '@playwright/test';
import type { ProfileName } from '../budgets.ts';

interface Profile {
  readonly context: BrowserContextOptions;
  /** How many times slower the processor is than this machine's. */
  readonly slowdown: number;
  /** null: as fast as loopback is. */
  readonly network: { readonly bitsPerSecond: number; readonly latency: number } | null;
}

export const profiles: Readonly<Record<ProfileName, Profile>> = {
  desktop: { context: { viewport: { width: 1440, height: 900 } }, slowdown: 1, network: null },
  phone: {
    context: {
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 3,
      hasTouch: true,
      isMobile: true,
    },
    slowdown: 4,
    network: { bitsPerSecond: 1_600_000, latency: 150 },
  },
};

export const profileNames = ['desktop', 'phone'] as const satisfies readonly ProfileName[];

export async function slowDown(session: CDPSession, { slowdown }: Profile): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

export async function speedUp(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
}

export async function slowNetwork(session: CDPSession, { network }: Profile): Promise<void> {
  if (network === null) return;
  const bytesPerSecond = network.bitsPerSecond / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}
