// The address at which a sender's telephone is marked as verified.
import { senderPhoneEndpoints } from '#wire/service';
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';
import { verifyPhoneBy } from './verify-phone.ts';

export function addSenderPhoneRoutes({ route }: Routes, house: House): void {
  route(senderPhoneEndpoints.verifySenderPhone, ({ actor, params, body }) =>
    verifyPhoneBy(house, actor, params, body.isVerified),
  );
}
