import { createContext, type ReactNode, useContext } from 'react';
import type { Client } from '../../shared/contract/client.ts';
import type { Transport } from './transport.ts';

const TransportContext = createContext<Transport | null>(null);

export function TransportProvider({ transport, children }: { readonly transport: Transport; readonly children: ReactNode }) {
  return <TransportContext value={transport}>{children}</TransportContext>;
}

export function useTransport(): Transport {
  const transport = useContext(TransportContext);
  if (!transport) throw new Error('useTransport outside TransportProvider');
  return transport;
}

export const useClient = (): Client => useTransport().client;
