/** Shows push messages of the portal; nothing is kept for use without a network. */
self.addEventListener('push', (event) => {
  const { title, link } = event.data.json();
  event.waitUntil(
    self.registration.showNotification(title, { icon: '/icon.svg', tag: link, data: { link } }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(event.notification.data.link));
});
