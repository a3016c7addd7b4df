import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PhoneApp } from './phone-app.tsx';
import { startWorker } from './start-worker.ts';

/** The page of a round, which stands by itself: it must open where there is no network. */
const place = document.getElementById('round');
if (place) {
  void startWorker();
  createRoot(place).render(
    <StrictMode>
      <PhoneApp />
    </StrictMode>,
  );
}
