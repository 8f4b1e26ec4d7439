// Short messages through whichever gateway an office has: one HTTP address that takes a telephone and a text. Off where none is named.
// Neither the number nor the text is ever written into a log.

export interface MessageGateway {
  /** Whether the gateway took the message. */
  send(phone: string, text: string): Promise<boolean>;
}

export interface GatewaySettings {
  /** POST, JSON `{"phone", "text"}`; any 2xx means that it was taken */
  readonly url: string;
  /** sent as `Authorization: Bearer …` */
  readonly token: string;
}

const WAIT_MS = 10_000;

export function messageGateway({ url, token }: GatewaySettings): MessageGateway {
  return {
    send: async (phone, text) => {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ phone, text }),
        redirect: 'error',
        signal: AbortSignal.timeout(WAIT_MS),
      }).catch(() => undefined);
      if (!answer?.ok) console.error(`messages: the gateway answered ${answer?.status ?? 'nothing'}`);
      return answer?.ok ?? false;
    },
  };
}
