import { useLoaderData } from '@remix-run/react';
import { RepresentativePage } from '#app/commons/representatives/ui/representative-page.tsx';
import { PostsSection } from '#app/features/posts/ui/posts-section.tsx';
import { YearSections } from '#app/features/yearly-reports/ui/year-sections.tsx';
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
