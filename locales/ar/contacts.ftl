## Rail

contacts-rail = قوائم جهات الاتصال
contacts-add = إضافة جهة اتصال
contacts-place-all = كل جهات الاتصال
contacts-place-starred = المميَّزة بنجمة
contacts-place-out-of-date = تحتاج إلى تحقق
contacts-place-change-waiting = تغيير قيد الانتظار
contacts-place-own = الخاصة بي
contacts-place-trash = سلة المحذوفات
contacts-by-role = حسب الدور
contacts-family-focal-points = جهات التنسيق الوطنية
contacts-family-official-contact-points = جهات الاتصال الرسمية
contacts-family-national-authorities = السلطات الوطنية
contacts-family-regional-centres = المراكز الإقليمية
contacts-family-un-bodies = هيئات الأمم المتحدة
contacts-family-non-governmental = غير حكومية
contacts-family-industry = الرابطات الصناعية
contacts-family-donors = الجهات المانحة
contacts-family-researchers = الباحثون
contacts-family-experts = الخبراء والأعضاء
contacts-family-ministries-and-missions = الوزارات والبعثات
contacts-family-secretariat = الأمانة
contacts-family-customs = الجمارك
contacts-family-others = أخرى
contacts-groups = مجموعاتي
contacts-groups-none = إنشاء مجموعة يتيح العثور على الأشخاص أنفسهم من جديد.
contacts-coverage = التغطية حسب البلد
contacts-files = ملفات vCard
contacts-splitter-rail = عرض لوحة القوائم
contacts-splitter-card = عرض لوحة البطاقة

## List

contacts-filter = تصفية هذه القائمة
contacts-narrow = تضييق القائمة
contacts-by-regions = حسب المنطقة
contacts-by-countries = حسب البلد
contacts-by-conventions = حسب الاتفاقية
contacts-by-languages = حسب اللغة
contacts-by-expertise = حسب الموضوع
contacts-by-tags = حسب الوسم
contacts-any-regions = كل المناطق
contacts-any-countries = كل البلدان
contacts-any-conventions = كل الاتفاقيات
contacts-any-languages = كل اللغات
contacts-any-expertise = كل المواضيع
contacts-any-tags = كل الوسوم
contacts-sort = ترتيب القائمة
contacts-sort-name = حسب الاسم
contacts-sort-country = حسب البلد
contacts-sort-confirmed = الأقدم تحققاً أولاً
contacts-chosen = { PLURAL($count) ->
    [zero] لا جهات اتصال
    [one] جهة اتصال واحدة
    [two] جهتا اتصال
    [few] { NUMBER($count) } جهات اتصال
    [many] { NUMBER($count) } جهة اتصال
   *[other] { NUMBER($count) } جهة اتصال
}
contacts-row-loading = تجري قراءة السطر
contacts-role-of = { $role }، { $country }
contacts-title-sc-nfp = جهة الاتصال الوطنية
contacts-nameless = بلا اسم
contacts-starred = مميَّزة بنجمة
contacts-menu = الإجراءات
contacts-none = لا جهات اتصال على هذا الحاسوب بعد
contacts-none-text = يمكن إضافة جهة اتصال أو استيراد ملف vCard أو CSV.
contacts-none-here = لا جهات اتصال هنا
contacts-none-hint = قد يفيد تقليل المرشحات أو تغيير الكلمات.
contacts-none-group = إضافة جهات اتصال تتيح مراسلتها جميعاً دفعة واحدة.
contacts-widen = إزالة المرشحات
contacts-back = العودة إلى القائمة
contacts-gate-title = جهات الاتصال خاصة
contacts-gate-none = تُحفظ بيانات الأشخاص مشفَّرة. يلزم إعداد الحماية أولاً؛ يستغرق ذلك دقيقة ولا يحتاج إلى اتصال.
contacts-gate-locked = يلزم فتح القسم الخاص لعرضها. كل ما فيه محفوظ.

## Freshness

contacts-fresh-checked = تم التحقق في { $month }
contacts-fresh-out-of-date = تحتاج إلى تحقق: آخر تحقق في { $month }
contacts-fresh-unknown = لم يُتحقق منها قط
contacts-fresh-change-waiting = تغيير بانتظار التأكيد
contacts-short-unknown = دون تحقق
contacts-short-change-waiting = قيد الانتظار
contacts-confirm = تأكيد التحقق اليوم
contacts-confirmed = تأكَّد في { $month }
contacts-in-trash = في سلة المحذوفات
contacts-in-trash-until = في سلة المحذوفات، وتُحفظ حتى { $day }

## Card

contacts-card = جهة الاتصال المختارة
contacts-star = تمييز بنجمة
contacts-edit = تعديل
contacts-save-vcard = حفظ بصيغة vCard
contacts-export = حفظ في ملف
contacts-trash = نقل إلى سلة المحذوفات
contacts-restore = استعادة
contacts-delete = حذف نهائي
contacts-copy = نسخ
contacts-copy-value = نسخ { $value }
contacts-copied = نُسخ: { $value }
contacts-reach-email = البريد الإلكتروني
contacts-reach-email-office = البريد الإلكتروني للمكتب
contacts-reach-telephone = الهاتف
contacts-reach-telephone-office = هاتف المكتب
contacts-reach-website = صفحة الويب
contacts-reach-website-office = صفحة المكتب
contacts-reach-post = البريد العادي
contacts-reach-post-office = عنوان المكتب البريدي
contacts-no-reach = لا تُعرف وسيلة للوصول إلى جهة الاتصال هذه.
contacts-shared-by = { PLURAL($count) ->
    [zero] تشترك فيه أيضاً: لا جهات اتصال
    [one] تشترك فيه أيضاً: جهة اتصال واحدة
    [two] تشترك فيه أيضاً: جهتا اتصال
    [few] تشترك فيه أيضاً: { NUMBER($count) } جهات اتصال
    [many] تشترك فيه أيضاً: { NUMBER($count) } جهة اتصال
   *[other] تشترك فيه أيضاً: { NUMBER($count) } جهة اتصال
}
contacts-reachable-by = وسيلة الاتصال المفضلة
contacts-letters-in = لغة الرسائل إلى جهة الاتصال هذه: { $language }
contacts-hours = { PLURAL($count) ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { NUMBER($count) } ساعات
    [many] { NUMBER($count) } ساعة
   *[other] { NUMBER($count) } ساعة
}
contacts-hours-minutes = { $hours } س { $minutes } د
contacts-time-same = { $time } في { $city }، التوقيت نفسه لديكم
contacts-time-ahead = { $time } في { $city }، متقدم عنكم { $difference }
contacts-time-behind = { $time } في { $city }، متأخر عنكم { $difference }
contacts-many-zones = { PLURAL($count) ->
    [zero] في البلد: لا مناطق زمنية.
    [one] في البلد: منطقة زمنية واحدة.
    [two] في البلد: منطقتان زمنيتان.
    [few] في البلد: { NUMBER($count) } مناطق زمنية.
    [many] في البلد: { NUMBER($count) } منطقة زمنية.
   *[other] في البلد: { NUMBER($count) } منطقة زمنية.
}
contacts-mandates = الأدوار
contacts-mandate-future = لاحقاً
contacts-mandate-ended = انتهى
contacts-from-until = من { $from } إلى { $until }
contacts-from = منذ { $from }
contacts-until = حتى { $until }
contacts-can-help = يمكن المساعدة في
contacts-in-groups = في المجموعات
contacts-note = ملاحظة خاصة
contacts-note-hint = لاستعمالكم وحدكم؛ لا تغادر هذا الحاسوب أبداً
contacts-note-private = خاص
contacts-note-waiting = تُحفظ عند التوقف عن الكتابة
contacts-note-kept = حُفظت
contacts-note-failed = لم تُحفظ: لم يقبلها القرص. يبقى النص هنا.
contacts-tags = وسوم خاصة
contacts-tag-add = إضافة وسم
contacts-tag-remove = إزالة { $name }
contacts-doubles = على الأرجح الشخص نفسه
contacts-suggest = اقتراح تصحيح
contacts-suggestion-waiting = مقترَح، بانتظار الرد
contacts-suggestion-accepted = قُبل الاقتراح
contacts-suggestion-refused = لم يُقبل الاقتراح
contacts-suggestion-answer = الرد:
contacts-suggestion-changed = تغيَّر السجل منذ ذلك الحين.
contacts-suggestion-withdraw = سحب الاقتراح
contacts-origin-shared = من الدليل المشترك
contacts-origin-own = أُنشئت على هذا الحاسوب
contacts-origin-imported = استُوردت على هذا الحاسوب
contacts-origin-file = استُوردت من { $file }

## History

contacts-history = سجل التغييرات
contacts-history-none = لم يتغير شيء على هذا الحاسوب.
contacts-history-created = { $by ->
    [file] استُورد من ملف
    [directory] ورد مع الدليل المشترك
   *[other] أُنشئ
}
contacts-history-changed = { $by ->
    [file] غيَّره ملف
    [directory] تغيَّر في الدليل المشترك
   *[other] عُدِّل
}
contacts-history-trashed = { $by ->
    [file] نُقل إلى سلة المحذوفات
    [directory] نُقل إلى سلة المحذوفات
   *[other] نُقل إلى سلة المحذوفات
}
contacts-history-restored = { $by ->
    [file] استُعيد
    [directory] استُعيد
   *[other] استُعيد
}
contacts-history-deleted = { $by ->
    [file] حُذف
    [directory] حُذف من الدليل المشترك
   *[other] حُذف
}
contacts-history-back = العودة إلى ما قبل هذا
contacts-before = قبل:
contacts-after = بعد:
contacts-emptied = أُفرغ

## Fields

contacts-field-name = الاسم
contacts-field-family-name = اسم العائلة
contacts-field-given-name = الاسم الأول
contacts-field-prefix = صيغة المخاطبة
contacts-field-email = البريد الإلكتروني
contacts-field-telephone = الهاتف
contacts-field-website = صفحة الويب
contacts-field-address = العنوان البريدي
contacts-field-languages = لغات المراسلة
contacts-field-expertise = مجالات المساعدة
contacts-field-time-zone = المنطقة الزمنية
contacts-field-preferred = وسيلة الاتصال المفضلة
contacts-field-role = الدور
contacts-field-convention = الاتفاقية
contacts-field-country = البلد
contacts-field-office = الجهة
contacts-field-position = المنصب
contacts-field-from = من
contacts-field-until = إلى
contacts-field-confirmed = آخر تحقق
contacts-field-note = ملاحظة
contacts-field-tags = الوسوم
contacts-field-starred = النجمة

## Form

contacts-form-create = إضافة جهة اتصال
contacts-form-edit = تعديل جهة الاتصال
contacts-form-suggest = اقتراح تصحيح
contacts-form-suggest-hint = يبقى السجل كما هو إلى أن توافق الجهة المسؤولة عنه. ينتظر الاقتراح على هذا الحاسوب حتى المزامنة التالية.
contacts-form-left = أُغلق دون حفظ ما كُتب
contacts-form-resumed = كُتب هذا من قبل ولم يُحفظ بعد.
contacts-form-numbered = { $label } { NUMBER($number) }
contacts-form-line-add = إضافة: { $label }
contacts-form-mandate = الدور { NUMBER($number) }
contacts-form-mandate-add = إضافة دور
contacts-form-mandate-remove = إزالة هذا الدور
contacts-form-day-hint = السنة-الشهر-اليوم، مثلاً 2026-03-31
contacts-form-zone-hint = مثلاً Africa/Dakar؛ يُترك فارغاً لاعتماد توقيت البلد
contacts-form-expertise-add = إضافة موضوع
contacts-form-reason = سبب التغيير
contacts-form-keep = حفظ
contacts-form-send = اقتراح
contacts-cancel = إلغاء
contacts-form-problems = { PLURAL($count) ->
    [zero] في النموذج: لا أخطاء
    [one] في النموذج: خطأ واحد
    [two] في النموذج: خطآن
    [few] في النموذج: { NUMBER($count) } أخطاء
    [many] في النموذج: { NUMBER($count) } خطأً
   *[other] في النموذج: { NUMBER($count) } خطأ
}
contacts-problem-missing = { $field }: لم يُكتب شيء
contacts-problem-too-long = { $field }: أطول من اللازم
contacts-problem-too-many = { $field }: قيم أكثر من اللازم
contacts-problem-not-an-email = { $field }: ليس عنوان بريد إلكتروني
contacts-problem-unknown = { $field }: غير معروف هنا
contacts-problem-not-a-day = { $field }: ليس يوماً في التقويم
contacts-problem-before-from = { $field }: قبل اليوم الأول
contacts-problem-unreadable = { $field }: تتعذر قراءته
contacts-problem-too-large = { $field }: أكبر من اللازم
contacts-problem-cut-off = { $field }: مبتور
contacts-problem-not-a-card = { $field }: ليس vCard
contacts-problem-other = { $field }: يتعذر استيراده

## Groups

contacts-group-new = مجموعة جديدة
contacts-group-edit = تعديل المجموعة
contacts-group-delete = حذف المجموعة
contacts-group-add = إضافة إلى مجموعة
contacts-group-leave = إخراج من { $name }
contacts-group-name = اسم المجموعة
contacts-group-members = الأعضاء
contacts-group-by-hand = { PLURAL($count) ->
    [zero] تضاف يدوياً (الآن: لا جهات اتصال)
    [one] تضاف يدوياً (الآن: جهة اتصال واحدة)
    [two] تضاف يدوياً (الآن: جهتي اتصال)
    [few] تضاف يدوياً (الآن: { NUMBER($count) } جهات اتصال)
    [many] تضاف يدوياً (الآن: { NUMBER($count) } جهة اتصال)
   *[other] تضاف يدوياً (الآن: { NUMBER($count) } جهة اتصال)
}
contacts-group-hand = تضاف يدوياً
contacts-group-like-list = كل من تجده مرشحات هذه القائمة
contacts-group-rule-hint = تنضم جهات الاتصال الجديدة المطابقة تلقائياً.
contacts-group-rule-none = يلزم اختيار مرشحات في القائمة أولاً لتصبح قاعدة للمجموعة.
contacts-group-by-rule = أُدرجت بموجب قاعدة المجموعة

## Short messages

contacts-done-created = أُضيفت جهة الاتصال
contacts-done-changed = عُدِّلت جهة الاتصال
contacts-done-suggested = حُفظ الاقتراح؛ يُرسل مع المزامنة التالية
contacts-done-withdrawn = سُحب الاقتراح
contacts-done-confirmed = سُجِّل التحقق اليوم
contacts-done-starred = { PLURAL($count) ->
    [zero] مُيِّزت بنجمة: لا جهات اتصال
    [one] مُيِّزت بنجمة: جهة اتصال واحدة
    [two] مُيِّزت بنجمة: جهتا اتصال
    [few] مُيِّزت بنجمة: { NUMBER($count) } جهات اتصال
    [many] مُيِّزت بنجمة: { NUMBER($count) } جهة اتصال
   *[other] مُيِّزت بنجمة: { NUMBER($count) } جهة اتصال
}
contacts-done-unstarred = { PLURAL($count) ->
    [zero] أُزيلت النجمة: لا جهات اتصال
    [one] أُزيلت النجمة: جهة اتصال واحدة
    [two] أُزيلت النجمة: جهتا اتصال
    [few] أُزيلت النجمة: { NUMBER($count) } جهات اتصال
    [many] أُزيلت النجمة: { NUMBER($count) } جهة اتصال
   *[other] أُزيلت النجمة: { NUMBER($count) } جهة اتصال
}
contacts-done-tagged = عُدِّلت الوسوم
contacts-done-trashed = { PLURAL($count) ->
    [zero] نُقلت إلى سلة المحذوفات: لا جهات اتصال
    [one] نُقلت إلى سلة المحذوفات: جهة اتصال واحدة
    [two] نُقلت إلى سلة المحذوفات: جهتا اتصال
    [few] نُقلت إلى سلة المحذوفات: { NUMBER($count) } جهات اتصال
    [many] نُقلت إلى سلة المحذوفات: { NUMBER($count) } جهة اتصال
   *[other] نُقلت إلى سلة المحذوفات: { NUMBER($count) } جهة اتصال
}
contacts-done-restored = { PLURAL($count) ->
    [zero] استُعيدت: لا جهات اتصال
    [one] استُعيدت: جهة اتصال واحدة
    [two] استُعيدت: جهتا اتصال
    [few] استُعيدت: { NUMBER($count) } جهات اتصال
    [many] استُعيدت: { NUMBER($count) } جهة اتصال
   *[other] استُعيدت: { NUMBER($count) } جهة اتصال
}
contacts-done-deleted = { PLURAL($count) ->
    [zero] حُذفت نهائياً: لا جهات اتصال
    [one] حُذفت نهائياً: جهة اتصال واحدة
    [two] حُذفت نهائياً: جهتا اتصال
    [few] حُذفت نهائياً: { NUMBER($count) } جهات اتصال
    [many] حُذفت نهائياً: { NUMBER($count) } جهة اتصال
   *[other] حُذفت نهائياً: { NUMBER($count) } جهة اتصال
}
contacts-done-group-made = أُنشئت المجموعة
contacts-done-group-changed = عُدِّلت المجموعة
contacts-done-group-deleted = حُذفت المجموعة؛ وتبقى جهات اتصالها
contacts-done-group-joined = أُضيفت إلى المجموعة
contacts-done-group-left = أُخرجت من المجموعة
contacts-done-undone = تم التراجع
contacts-done-exported = { PLURAL($count) ->
    [zero] كُتب في الملف: لا جهات اتصال
    [one] كُتب في الملف: جهة اتصال واحدة
    [two] كُتب في الملف: جهتا اتصال
    [few] كُتب في الملف: { NUMBER($count) } جهات اتصال
    [many] كُتب في الملف: { NUMBER($count) } جهة اتصال
   *[other] كُتب في الملف: { NUMBER($count) } جهة اتصال
}

## Deleting for good

contacts-delete-title = { PLURAL($count) ->
    [zero] حذف لا جهات اتصال نهائياً؟
    [one] حذف جهة اتصال واحدة نهائياً؟
    [two] حذف جهتي اتصال نهائياً؟
    [few] حذف { NUMBER($count) } جهات اتصال نهائياً؟
    [many] حذف { NUMBER($count) } جهة اتصال نهائياً؟
   *[other] حذف { NUMBER($count) } جهة اتصال نهائياً؟
}
contacts-delete-text = لا يمكن التراجع عن ذلك. تُحذف معها الملاحظات والوسوم؛ ولا يتأثر الدليل المشترك.
contacts-delete-keep = الإبقاء في سلة المحذوفات

## Files

contacts-import-title = استيراد جهات اتصال من ملف
contacts-import-hint = vCard أو CSV. يُعرض محتوى الملف أولاً؛ ولا يتغير شيء قبل ذلك.
contacts-import-file = الملف
contacts-import-look = معاينة الملف
contacts-import-other = ملف آخر
contacts-import-reading = تجري قراءة الملف
contacts-import-taking = يجري استيراد جهات الاتصال
contacts-import-stop = إيقاف
contacts-import-take = { PLURAL($count) ->
    [zero] استيراد لا جهات اتصال
    [one] استيراد جهة اتصال واحدة
    [two] استيراد جهتي اتصال
    [few] استيراد { NUMBER($count) } جهات اتصال
    [many] استيراد { NUMBER($count) } جهة اتصال
   *[other] استيراد { NUMBER($count) } جهة اتصال
}
contacts-import-finished = استُورد الملف.
contacts-import-cancelled = أُوقف. يبقى ما استُورد قبل ذلك.
contacts-import-added = { PLURAL($count) ->
    [zero] أُضيفت: لا جهات اتصال
    [one] أُضيفت: جهة اتصال واحدة
    [two] أُضيفت: جهتا اتصال
    [few] أُضيفت: { NUMBER($count) } جهات اتصال
    [many] أُضيفت: { NUMBER($count) } جهة اتصال
   *[other] أُضيفت: { NUMBER($count) } جهة اتصال
}
contacts-import-changed = { PLURAL($count) ->
    [zero] عُدِّلت: لا جهات اتصال
    [one] عُدِّلت: جهة اتصال واحدة
    [two] عُدِّلت: جهتا اتصال
    [few] عُدِّلت: { NUMBER($count) } جهات اتصال
    [many] عُدِّلت: { NUMBER($count) } جهة اتصال
   *[other] عُدِّلت: { NUMBER($count) } جهة اتصال
}
contacts-import-unchanged = { PLURAL($count) ->
    [zero] موجودة من قبل: لا جهات اتصال
    [one] موجودة من قبل: جهة اتصال واحدة
    [two] موجودة من قبل: جهتا اتصال
    [few] موجودة من قبل: { NUMBER($count) } جهات اتصال
    [many] موجودة من قبل: { NUMBER($count) } جهة اتصال
   *[other] موجودة من قبل: { NUMBER($count) } جهة اتصال
}
contacts-import-skip = تجاوز جهات الاتصال الموجودة من قبل
contacts-import-rows = أول جهات الاتصال في الملف
contacts-format-vcard = vCard
contacts-format-csv = جدول (CSV)
contacts-encoding = ترميز الملف
contacts-encoding-guessed = ترميز مخمَّن؛ يُغيَّر إذا ظهرت الأسماء خاطئة
contacts-count-new = جديدة
contacts-count-changed = معدَّلة
contacts-count-unchanged = دون تغيير
contacts-count-doubles = موجودة من قبل
contacts-count-bad = يتعذر استيرادها
contacts-outcome-new = جديدة
contacts-outcome-changed = معدَّلة
contacts-outcome-unchanged = دون تغيير
contacts-outcome-double = موجودة من قبل
contacts-column-line = السطر
contacts-column-name = الاسم
contacts-column-role = الدور
contacts-column-office = الجهة
contacts-column-country = البلد
contacts-column-email = البريد الإلكتروني
contacts-column-outcome = النتيجة
contacts-columns = محتوى الأعمدة
contacts-column-number = العمود { NUMBER($number) }
contacts-column-holds = محتوى العمود { $heading }
contacts-column-left-out = يُتجاوز
contacts-faults = { PLURAL($count) ->
    [zero] في الملف: لا أخطاء
    [one] في الملف: خطأ واحد
    [two] في الملف: خطآن
    [few] في الملف: { NUMBER($count) } أخطاء
    [many] في الملف: { NUMBER($count) } خطأً
   *[other] في الملف: { NUMBER($count) } خطأ
}
contacts-fault-line = السطر { NUMBER($line) }
contacts-fault-entry = السجل
contacts-fault-left-out = يُتجاوز السجل.
contacts-fault-value = تُتجاوز هذه القيمة وحدها.
contacts-export-title = حفظ جهات اتصال في ملف
contacts-export-list = حفظ هذه القائمة في ملف
contacts-export-format = الصيغة
contacts-export-file = الكتابة في
contacts-export-notes = مع الملاحظات والوسوم الخاصة
contacts-export-hint = الملف غير مشفَّر. يُحفظ حيث لا يراه إلا من يحق له ذلك.
contacts-export-write = كتابة الملف

## Coverage by country

contacts-country = البلد المختار
contacts-state-checked = { PLURAL($months) ->
    [zero] تم التحقق حديثاً
    [one] تم التحقق خلال آخر شهر
    [two] تم التحقق خلال آخر شهرين
    [few] تم التحقق خلال آخر { NUMBER($months) } أشهر
    [many] تم التحقق خلال آخر { NUMBER($months) } شهراً
   *[other] تم التحقق خلال آخر { NUMBER($months) } شهر
}
contacts-state-out-of-date = تم التحقق قبل ذلك
contacts-state-change-waiting = تغيير بانتظار التأكيد
contacts-state-none = لا جهة اتصال على هذا الحاسوب
contacts-tile = { $country }: { $state }
contacts-column-state = الحالة
contacts-column-all = كل الأدوار
contacts-column-region = المجموعة الإقليمية
contacts-see-all = { PLURAL($count) ->
    [zero] عرض لا جهات اتصال
    [one] عرض جهة اتصال واحدة
    [two] عرض جهتي اتصال
    [few] عرض { NUMBER($count) } جهات اتصال
    [many] عرض { NUMBER($count) } جهة اتصال
   *[other] عرض { NUMBER($count) } جهة اتصال
}
contacts-of = { NUMBER($done) } من { NUMBER($all) }

## Problems of files

contacts-problem-shifted = قيم هذا الصف مزاحة عن أعمدتها.
