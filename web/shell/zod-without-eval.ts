// The pages forbid code made from text. Told so before any shape is made, zod does not try whether it may.
import { z } from 'zod';

z.config({ jitless: true });
