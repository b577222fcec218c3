import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import type { Transport } from '../api/transport.ts';
import { TransportProvider } from '../api/transport-context.tsx';
import { LanguageProvider } from '../ui/language.tsx';
import { NoticesProvider } from '../ui/notices.tsx';
import { styleNonce } from '../ui/style-nonce.ts';
import { WhyProvider } from '../ui/why-focus.tsx';
import { Connected } from './connected.tsx';
import { FaultBoundary } from './fault-boundary.tsx';
import { queries } from './queries.ts';
import { cssVariables, theme } from './theme.ts';

export function App({ transport }: { readonly transport: Transport }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" getStyleNonce={() => styleNonce}>
      <LanguageProvider>
        <FaultBoundary>
          <TransportProvider transport={transport}>
            <QueryClientProvider client={queries}>
              <NoticesProvider>
                <WhyProvider>
                  <Connected />
                </WhyProvider>
              </NoticesProvider>
            </QueryClientProvider>
          </TransportProvider>
        </FaultBoundary>
      </LanguageProvider>
    </MantineProvider>
  );
}
