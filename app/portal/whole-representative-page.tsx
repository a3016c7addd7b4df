import { useLoaderData } from '@remix-run/react';
import { RepresentativePage } from '#app/systems/representatives/ui/representative-page.tsx';
import { PostsSection } from '#app/systems/posts/ui/posts-section.tsx';
import { YearSections } from '#app/systems/yearly-reports/ui/year-sections.tsx';
import type { readWholeRepresentative } from './queries-representative.server.ts';

/** The page of a representative as all systems fill it. */
export function WholeRepresentativePage() {
  const { representative, figures, posts, reports, year } = useLoaderData<typeof readWholeRepresentative>();
  const isOwn = representative.isOwn && representative.isInOffice;
  return (
    <RepresentativePage of={representative}>
      <PostsSection posts={posts} isOwn={isOwn} />
      <YearSections figures={figures} reports={reports} year={year} isOwn={isOwn} />
    </RepresentativePage>
  );
}
