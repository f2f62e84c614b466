#include "owner.h"

#include <pthread.h>
#include <stdlib.h>

owner chunks_nobody;
_Thread_local owner *chunks_mine = &chunks_nobody;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t key;
static owner *idle;

static void leave(void *leaving) {
  chunks_mine = &chunks_nobody;
  pthread_mutex_lock(&lock);
  ((owner *)leaving)->next_idle = idle;
  idle = leaving;
  pthread_mutex_unlock(&lock);
}

static void make_key(void) { pthread_key_create(&key, leave); }

owner *chunks_owner(void) {
  pthread_once(&once, make_key);
  pthread_mutex_lock(&lock);
  owner *found = idle;
  if (found != NULL) idle = found->next_idle;
  pthread_mutex_unlock(&lock);
  if (found == NULL) found = calloc(1, sizeof *found);
  if (found == NULL) return NULL;
  pthread_setspecific(key, found);
  return chunks_mine = found;
}
