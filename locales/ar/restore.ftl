## Restoring

backup-restore = استعادة نسخة احتياطية
backup-restore-action = استعادة هذه النسخة
backup-restored = تمت الاستعادة
backup-restored-older = تمت استعادة النسخة. عبارة المرور الآن هي التي كانت وقت إنشاء النسخة.
backup-another = اختيار نسخة أخرى
backup-choose-file = اختيار ملف…
backup-none = لا نسخ احتياطية بعد
backup-none-text = تُنشأ نسخة كل يوم تلقائيًا متى وُجد عمل خاص.
backup-unknown-day = التاريخ غير معروف
backup-chosen = النسخة
backup-holds = تحوي
backup-replaces = تحل محل
backup-safe = يُنسخ ما هو موجود الآن أولًا، فيمكن الرجوع عنه.
backup-passphrase = عبارة المرور أو مفتاح الاسترداد في حينه
backup-passphrase-hint = أُنشئت النسخة بعبارة مرور أخرى.
backup-other-desk = أنشأها مكتب آخر، ويُنقل عمله إلى هذا الحاسوب
backup-agree-missing = يلزم أولًا تأشير المربع: النسخة من مكتب آخر
backup-state-damaged = تالفة
backup-state-newer = من إصدار أحدث للبرنامج
backup-state-unreadable = تتعذر قراءتها الآن
backup-reason-automatic = تلقائية
backup-reason-asked = بطلب
backup-reason-before-upgrade = قبل إصدار جديد
backup-reason-before-restore = قبل استعادة نسخة
backup-count = { $kind }: { $number }
backup-empty = لا شيء بعد

## A damaged desk

recovery-catalogue = عملكم الخاص سليم. يمكن إنشاء الفهرس من جديد من المحتوى المرفق بالبرنامج.
recovery-both = يمكن إنشاء الفهرس من جديد. عملكم الخاص تالف أيضًا، ويمكن بعد ذلك استعادة نسخة احتياطية منه.
recovery-backup = أحدث نسخة: { $when }
recovery-renew = إنشاء الفهرس من جديد
