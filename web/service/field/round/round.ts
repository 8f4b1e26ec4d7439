// The round a phone takes along, as the server gives it.
import type { z } from 'zod';
import type { visitEndpoints } from '#wire/service';

export type Round = z.output<typeof visitEndpoints.myRound.answer>;
export type RoundHousehold = Round['households'][number];
