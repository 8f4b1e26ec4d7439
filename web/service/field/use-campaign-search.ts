// The campaign in the address, kept while one goes from place to place on the phone.
import { useSearch } from '@tanstack/react-router';

export function useCampaignSearch() {
  const { county, campaign } = useSearch({ from: '/field' });
  return { county, campaign };
}
