settings-search = البحث عن إعداد
settings-none = لا إعداد يطابق «{ $query }»
settings-all = عرض كل الإعدادات
settings-changed = تم تغيير الإعداد

## Language and reading

settings-reading = اللغة والقراءة
settings-language = لغة البرنامج
settings-language-hint = يسري فورًا، وتحتفظ الوثائق بلغاتها
settings-theme = المظهر
settings-theme-hint = ألوان فاتحة أو داكنة
settings-zoom = حجم النص
settings-zoom-hint = يكبر معه كل شيء ولا يُقتطع شيء
settings-digits = الأرقام
settings-digits-hint = تبقى أرقام المراجع والهواتف كما كُتبت
settings-months = أسماء الأشهر
settings-motion = هدوء
settings-motion-hint = لا شيء يتحرك، ويخفف العبء عن حاسوب بطيء

## Lock and encryption

settings-protection = القفل والتشفير
settings-unprotected = لا شيء محمي بعد
settings-unprotected-hint = تحتاج إليها جهات الاتصال الخاصة والملاحظات
settings-protect = إعداد الحماية
settings-protected = كل ما هو خاص مشفر
settings-protected-keyring = تفتحه سلسلة مفاتيح هذا الحاسوب وعبارة المرور
settings-protected-passphrase = لا تفتحه إلا عبارة المرور
settings-on = مفعّل
settings-lock-after = القفل بعد
settings-lock-never = أبدًا
settings-minutes = { PLURAL($count) ->
    [zero] لا دقائق
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { NUMBER($count) } دقائق
    [many] { NUMBER($count) } دقيقة
   *[other] { NUMBER($count) } دقيقة
}
settings-lock-now = القفل الآن
settings-keyring = الفتح عند تسجيل الدخول إلى هذا الحاسوب
settings-keyring-hint = يُحفظ المفتاح في سلسلة مفاتيح هذا الحاسوب
settings-passphrase = عبارة المرور
settings-passphrase-hint = تفتح كل ما هو خاص على هذا الحاسوب
settings-passphrase-change = تغييرها
settings-passphrase-now = عبارة المرور الحالية
settings-key = مفتاح الاسترداد
settings-key-none = لم يُنشأ بعد. ومن دونه لا حل لعبارة منسية
settings-key-made = أُنشئ في { $date }. ومن دونه لا حل لعبارة منسية
settings-key-new = إنشاء مفتاح جديد
settings-key-warning = لن يفتح المفتاح السابق شيئًا بعد حفظ هذا.
settings-dialog-protect = حماية ما على هذا الحاسوب
settings-dialog-protect-action = حماية
settings-dialog-passphrase = تغيير عبارة المرور
settings-dialog-passphrase-action = تغيير
settings-dialog-key = مفتاح استرداد جديد
settings-dialog-key-action = حفظ هذا المفتاح

## Backup

settings-backup = النسخ الاحتياطي
settings-backup-last = آخر نسخة { $when }، { $size }
settings-backup-hint = العمل الخاص فقط، أما المحتوى فيمكن الحصول عليه مجددًا
settings-backup-now = نسخ الآن
settings-backup-elsewhere = الحفظ في مكان آخر…
settings-backup-elsewhere-folder = مجلد النسخة الاحتياطية
settings-backup-done-in = حُفظت النسخة في { $file }.
settings-backup-done = تم النسخ
settings-backup-keep = النسخ التلقائية المحفوظة
settings-backup-keep-hint = الأحدث من كل يوم وأسبوع وشهر
settings-backup-daily = الأيام
settings-backup-weekly = الأسابيع
settings-backup-monthly = الأشهر
settings-backup-folder = مجلد النسخ الاحتياطية

## About

settings-about = حول البرنامج
settings-version = الإصدار { $version }
settings-licence-hint = برنامج حر برخصة { "Apache 2.0" }
settings-system = النظام
settings-licences = رخص المكوّنات
settings-parts = { PLURAL($count) ->
    [zero] لا مكوّنات
    [one] مكوّن واحد من آخرين
    [two] مكوّنان من آخرين
    [few] { NUMBER($count) } مكوّنات من آخرين
    [many] { NUMBER($count) } مكوّنًا من آخرين
   *[other] { NUMBER($count) } مكوّن من آخرين
}
