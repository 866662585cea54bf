## The locked desk

lock-title = مقفل
lock-explanation = كل شيء محفوظ، وتفتحه عبارة المرور.
lock-library = استخدام المكتبة وحدها
lock-restore = تالف: استعادة نسخة احتياطية
lock-soon = { PLURAL($seconds) ->
    [zero] يُقفل الآن. أي مفتاح يبقيه مفتوحًا.
    [one] يُقفل بعد ثانية. أي مفتاح يبقيه مفتوحًا.
    [two] يُقفل بعد ثانيتين. أي مفتاح يبقيه مفتوحًا.
    [few] يُقفل بعد { NUMBER($seconds) } ثوانٍ. أي مفتاح يبقيه مفتوحًا.
    [many] يُقفل بعد { NUMBER($seconds) } ثانية. أي مفتاح يبقيه مفتوحًا.
   *[other] يُقفل بعد { NUMBER($seconds) } ثانية. أي مفتاح يبقيه مفتوحًا.
}
lock-keyring-unavailable = سلسلة مفاتيح هذا الحاسوب لا تستجيب.
lock-keyring-locked = سلسلة مفاتيح هذا الحاسوب مقفلة.
lock-keyring-removed = لم تعد سلسلة مفاتيح هذا الحاسوب تحوي مفتاح هذا المكتب.
lock-keyring-changed = تحوي سلسلة مفاتيح هذا الحاسوب مفتاحًا آخر.

## Opening it

unlock-title = فتح القسم الخاص
unlock-explanation = يمكن استخدام المكتبة من دونه.
unlock-passphrase = عبارة المرور
unlock-show = إظهار عبارة المرور
unlock-action = فتح القفل
unlock-empty = يلزم إدخال عبارة المرور
unlock-tries = { PLURAL($count) ->
    [zero] لا محاولات قبل التوقف.
    [one] بقيت محاولة واحدة قبل التوقف.
    [two] بقيت محاولتان قبل التوقف.
    [few] بقيت { NUMBER($count) } محاولات قبل التوقف.
    [many] بقيت { NUMBER($count) } محاولة قبل التوقف.
   *[other] بقيت { NUMBER($count) } محاولة قبل التوقف.
}
unlock-by-key = استخدام مفتاح الاسترداد
unlock-by-passphrase = استخدام عبارة المرور
unlock-key = مفتاح الاسترداد
unlock-key-hint = كما طُبع، ولا تهم الشرطات ولا حالة الأحرف
unlock-key-empty = يلزم إدخال مفتاح الاسترداد
unlock-renew = فُتح القفل. يلزم اختيار عبارة مرور جديدة، ولم يُفقد شيء.
unlock-renew-action = حفظ عبارة المرور

## Protecting it

protect-passphrase = عبارة المرور لهذا الحاسوب
protect-passphrase-hint = أربع كلمات أسهل تذكرًا من كلمة واحدة فيها رموز.
protect-again = العبارة نفسها مرة أخرى
protect-empty = يلزم اختيار عبارة مرور
protect-too-short = هذه قصيرة جدًا. أربع كلمات سهلة التذكر.
protect-differs = العبارتان غير متطابقتين
protect-strength-too-short = قصيرة جدًا
protect-strength-weak = ضعيفة
protect-strength-fair = متوسطة
protect-strength-strong = قوية
protect-strength-very-strong = قوية جدًا
protect-key-title = إذا نُسيت العبارة فمفتاح الاسترداد هذا هو السبيل الآخر الوحيد
protect-key-kept = حُفظ في مكان آخر
protect-key-missing = يلزم أولًا طباعة مفتاح الاسترداد أو تدوينه
protect-key-paper = تُحفظ هذه الورقة بعيدًا عن الحاسوب، في مكان لا يعرفه غير صاحبها.
protect-keyring = الفتح عند تسجيل الدخول إلى هذا الحاسوب
