// The door of integrity: the chain of events with its proof, and what may be published without giving anyone away.
export { type ProvenChain, type PublishedHead, verifyChain } from './chain-proof.ts';
export {
  type ChainLink,
  type ChainOrigin,
  chainText,
  linkOf,
  originHash,
  type TextHash,
} from './event-chain.ts';
export { INTEGRITY_PROBLEMS } from './problems.ts';
export type { Publication, PublishedCell, SumRelation } from './suppression/publication.ts';
export {
  findDisclosures,
  type PublicationSuppression,
  type SuppressionRule,
  suppressPublication,
  type WithheldCell,
} from './suppression/suppress.ts';
