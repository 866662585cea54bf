### All words that the command line `chm` prints. Errors stand in errors.ftl.
### Numbers are given as numbers; NUMBER() writes them for the language, PLURAL() chooses the form.
### Commands, options and field names in JSON are never translated.

## Help: headings

cli-about = محطة عمل آلية تبادل المعلومات بشأن الملوثات العضوية الثابتة، من سطر الأوامر.
cli-help-usage = الاستخدام:
cli-help-commands = الأوامر
cli-help-options = الخيارات
cli-help-arguments = المعاملات
cli-help-more = المساعدة: { $command }
cli-help-exit-codes = رموز الخروج

## Help: commands

cli-command-init = إنشاء محطة عمل جديدة بالمحتوى الأولي
cli-command-import = استيراد وثائق وسجلات من ملف أو مجلد
cli-command-search = البحث بست لغات
cli-command-show = عرض سجل واحد
cli-command-reindex = بناء فهرس البحث من جديد
cli-command-doctor = فحص قواعد البيانات والفهرس
cli-command-backup = نسخ العمل الخاص احتياطياً
cli-command-restore = وضع نسخة احتياطية مكان القسم الخاص

## Help: arguments and options

cli-argument-query = كلمات البحث؛ وكذلك «عبارة» و{ "-كلمة" } و{ "title: type: country: year:2009..2015" }
cli-argument-path = ملف (JSONL أو CSV) أو مجلد
cli-argument-id = معرّف أو رمز وثيقة، أو رمز مادة كيميائية أو مفهوم أو مركز
cli-argument-to = مجلد النسخة، وإلا فمجلد المكتب
cli-argument-backup = النسخة الاحتياطية
cli-option-data = مجلد محطة العمل؛ وكذلك CHM_DATA
cli-option-json = كتابة النتائج بصيغة JSON
cli-option-interface = لغة الرسائل: { "ar, en, es, fr, ru, zh" }
cli-option-lang = لغتكم؛ تتقدم النصوص المكتوبة بها قليلاً
cli-option-only = البحث في نصوص هذه اللغة وحدها وبالكلمات كما هي
cli-option-sort = الترتيب: { "best" } أو { "newest" } أو { "title" }
# $facet: name of a filter, such as chemical, not translated
cli-option-facet = النتائج التي تحمل هذا الرمز في «{ $facet }» وحدها؛ ويجوز التكرار
cli-option-kind = هذا النوع وحده: { "document, chemical, concept, centre, party, help" }
cli-option-limit = عدد النتائج
cli-option-offset = عدد النتائج التي تُتخطى
cli-option-batch = ملف في كل سطر منه استعلام واحد؛ ويجوز أن تسبقه لغة وعلامة جدولة
cli-option-dry-run = عرض ما سيُستورد فحسب
cli-option-strict = عدم استيراد أي شيء إذا وُجد خلل في سطر واحد
cli-option-other-desk = قبول نسخة صنعها مكتب آخر
cli-option-no-private = عدم إنشاء قسم خاص الآن
cli-option-quiet = كتابة النتائج وحدها دون سير العمل
cli-option-help = عرض المساعدة
cli-option-version = عرض الإصدار
# $value: the value taken when none is given
cli-option-default = القيمة المفترضة: { $value }

## Help: exit codes

cli-exit-done = اكتمل العمل
cli-exit-internal = وقع خطأ في البرنامج
cli-exit-arguments = كُتب الأمر كتابة غير صحيحة
cli-exit-input = لم يُقبل بعض المدخلات
cli-exit-not-found = لم يُعثر على شيء
cli-exit-desk = تعذر فتح محطة العمل، أو كشف الفحص عن خلل
cli-exit-locked = عبارة المرور ناقصة أو غير صحيحة
cli-exit-disk = القرص ممتلئ أو للقراءة فقط
cli-exit-interrupted = توقف قبل النهاية

## In front of any command

cli-arguments-unknown = غير مفهوم: { $part }
cli-arguments-missing = ناقص: { $part }
cli-arguments-value = لا يمكن أن تكون قيمة { $part } هي «{ $value }».
cli-data-missing = لم يُحدَّد مجلد. يُستخدم { "--data DIR" } أو CHM_DATA.

## Passphrase

cli-passphrase-new = عبارة المرور الجديدة:
cli-passphrase-repeat = عبارة المرور نفسها مرة أخرى:
cli-passphrase-enter = عبارة المرور:
cli-passphrase-mismatch = العبارتان مختلفتان.
# $minimum: least number of characters
cli-passphrase-short = { PLURAL($minimum) ->
    [zero] لا يُشترط طول لعبارة المرور.
    [one] يجب ألا تقل عبارة المرور عن حرف واحد.
    [two] يجب ألا تقل عبارة المرور عن حرفين.
    [few] يجب ألا تقل عبارة المرور عن { NUMBER($minimum) } أحرف.
    [many] يجب ألا تقل عبارة المرور عن { NUMBER($minimum) } حرفاً.
   *[other] يجب ألا تقل عبارة المرور عن { NUMBER($minimum) } حرف.
}
cli-passphrase-how = عبارة المرور مطلوبة. تشغيل الأمر في نافذة أوامر، أو ضبط CHM_PASSPHRASE.

## Progress. $done and $total: numbers of records

cli-progress-import = الاستيراد: { NUMBER($done) } من { NUMBER($total) }
cli-progress-index = الفهرسة: { NUMBER($done) } من { NUMBER($total) }
# $done and $total: megabytes
cli-progress-backup = النسخ الاحتياطي: { NUMBER($done) } من { NUMBER($total) } م.ب
cli-progress-restore = الاستعادة: { NUMBER($done) } من { NUMBER($total) } م.ب

## Units

# $value: a number with at most three digits
cli-size-bytes = { PLURAL($value) ->
    [zero] 0 بايت
    [one] بايت واحد
    [two] بايتان
    [few] { NUMBER($value) } بايتات
    [many] { NUMBER($value) } بايتاً
   *[other] { NUMBER($value) } بايت
}
cli-size-kb = { NUMBER($value) } ك.ب
cli-size-mb = { NUMBER($value) } م.ب
cli-size-gb = { NUMBER($value) } غ.ب
cli-time-milliseconds = { NUMBER($value) } م.ث
cli-time-seconds = { NUMBER($value) } ث
cli-time-minutes = { NUMBER($value) } د
cli-time-hours = { NUMBER($value) } س

## chm init

# $folder
cli-init-done = محطة عمل جديدة جاهزة في { $folder }.
# $count: records of the starter
cli-init-records = { PLURAL($count) ->
    [zero] لا سجلات في المحتوى الأولي
    [one] سجل واحد من المحتوى الأولي
    [two] سجلان من المحتوى الأولي
    [few] { NUMBER($count) } سجلات من المحتوى الأولي
    [many] { NUMBER($count) } سجلاً من المحتوى الأولي
   *[other] { NUMBER($count) } سجل من المحتوى الأولي
}
cli-init-private = القسم الخاص محمي بعبارة المرور، ويفتحه مفتاح الاسترداد أيضاً.
# $key: the recovery key
cli-init-recovery = مفتاح الاسترداد: { $key }
cli-init-recovery-keep = يلزم تدوينه وحفظه بعيداً عن هذا الحاسوب. ولن يُعرض مرة أخرى.
cli-init-no-private = لم يُنشأ قسم خاص.
# $command
cli-init-next = للبحث: { $command }

## chm import

# $file
cli-import-reading = قراءة { $file }
cli-import-done = اكتمل الاستيراد.
# $count: records; also in the preview
cli-import-added = { PLURAL($count) ->
    [zero] لم يُضف أي سجل
    [one] أُضيف سجل واحد
    [two] أُضيف سجلان
    [few] أُضيفت { NUMBER($count) } سجلات
    [many] أُضيف { NUMBER($count) } سجلاً
   *[other] أُضيف { NUMBER($count) } سجل
}
cli-import-changed = { PLURAL($count) ->
    [zero] لم يتغير أي سجل
    [one] تغير سجل واحد
    [two] تغير سجلان
    [few] تغيرت { NUMBER($count) } سجلات
    [many] تغير { NUMBER($count) } سجلاً
   *[other] تغير { NUMBER($count) } سجل
}
cli-import-unchanged = { PLURAL($count) ->
    [zero] لم يكن أي سجل موجوداً من قبل
    [one] سجل واحد كان موجوداً من قبل
    [two] سجلان كانا موجودين من قبل
    [few] { NUMBER($count) } سجلات كانت موجودة من قبل
    [many] { NUMBER($count) } سجلاً كان موجوداً من قبل
   *[other] { NUMBER($count) } سجل كان موجوداً من قبل
}
cli-import-rejected = { PLURAL($count) ->
    [zero] لم يُرفض أي سطر
    [one] لم يُقبل سطر واحد
    [two] لم يُقبل سطران
    [few] لم تُقبل { NUMBER($count) } أسطر
    [many] لم يُقبل { NUMBER($count) } سطراً
   *[other] لم يُقبل { NUMBER($count) } سطر
}
# $count: faults that are not listed
cli-import-more-faults = و{ NUMBER($count) } غيرها
cli-import-preview = معاينة: لم يُكتب شيء.
cli-import-preview-added = { PLURAL($count) ->
    [zero] لن يُضاف أي سجل
    [one] سيُضاف سجل واحد
    [two] سيُضاف سجلان
    [few] ستُضاف { NUMBER($count) } سجلات
    [many] سيُضاف { NUMBER($count) } سجلاً
   *[other] سيُضاف { NUMBER($count) } سجل
}
cli-import-preview-changed = { PLURAL($count) ->
    [zero] لن يتغير أي سجل
    [one] سيتغير سجل واحد
    [two] سيتغير سجلان
    [few] ستتغير { NUMBER($count) } سجلات
    [many] سيتغير { NUMBER($count) } سجلاً
   *[other] سيتغير { NUMBER($count) } سجل
}
cli-import-preview-unchanged = { PLURAL($count) ->
    [zero] لا سجل منها موجود هنا
    [one] سجل واحد موجود هنا بالفعل
    [two] سجلان موجودان هنا بالفعل
    [few] { NUMBER($count) } سجلات موجودة هنا بالفعل
    [many] { NUMBER($count) } سجلاً موجوداً هنا بالفعل
   *[other] { NUMBER($count) } سجل موجود هنا بالفعل
}
cli-import-preview-rejected = { PLURAL($count) ->
    [zero] لن يُرفض أي سطر
    [one] لن يُقبل سطر واحد
    [two] لن يُقبل سطران
    [few] لن تُقبل { NUMBER($count) } أسطر
    [many] لن يُقبل { NUMBER($count) } سطراً
   *[other] لن يُقبل { NUMBER($count) } سطر
}
# $size: a `cli-size-…`
cli-import-preview-size = النص الذي سيُضاف: { $size }
cli-import-preview-languages = اللغات: { $languages }
cli-import-preview-first = أوائلها:
cli-import-empty = لا شيء يُستورد.
# $file
cli-import-skipped = { $file }: ليس ملف JSONL ولا CSV، فتُرك.

## chm search

# $count: results
cli-search-results = { PLURAL($count) ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { NUMBER($count) } نتائج
    [many] { NUMBER($count) } نتيجة
   *[other] { NUMBER($count) } نتيجة
}
# $count: of these, those that can be read now
cli-search-here = { NUMBER($count) } على هذا الحاسوب
# $time: a `cli-time-…`
cli-search-took = في { $time }
# $terms: words of the record that matched; $lang: name of their language
cli-search-matched = تطابق: { $terms } ({ $lang })
# $terms: names in other languages
cli-search-expanded = بُحث أيضاً عن: { $terms }
# $page: a number
cli-search-page = الصفحة { $page }
cli-search-request = عند الطلب
# $option: `--offset 20`
cli-search-more = المزيد: { $option }
# $query
cli-search-none = لم يُعثر على شيء بعبارة «{ $query }».
# $spelling: words that find something
cli-search-spelling = بتهجئة أخرى: { $spelling }
# $count: results
cli-search-without-filters = { PLURAL($count) ->
    [zero] بلا عوامل تصفية: لا نتائج
    [one] بلا عوامل تصفية: نتيجة واحدة
    [two] بلا عوامل تصفية: نتيجتان
    [few] بلا عوامل تصفية: { NUMBER($count) } نتائج
    [many] بلا عوامل تصفية: { NUMBER($count) } نتيجة
   *[other] بلا عوامل تصفية: { NUMBER($count) } نتيجة
}
cli-search-all-languages = { PLURAL($count) ->
    [zero] بجميع اللغات: لا نتائج
    [one] بجميع اللغات: نتيجة واحدة
    [two] بجميع اللغات: نتيجتان
    [few] بجميع اللغات: { NUMBER($count) } نتائج
    [many] بجميع اللغات: { NUMBER($count) } نتيجة
   *[other] بجميع اللغات: { NUMBER($count) } نتيجة
}
cli-search-only-operators = ليس في الاستعلام كلمة يُبحث عنها.
cli-search-private-locked = القسم الخاص مقفل ولم يشمله البحث: عيّن CHM_PASSPHRASE للبحث فيه أيضاً.
# $done, $total: records
cli-search-indexing = ما زال الفهرس قيد البناء: { NUMBER($done) } من { NUMBER($total) }. وقد تظهر نتائج أخرى لاحقاً.

## Names of languages, kinds

cli-language-ar = العربية
cli-language-en = الإنكليزية
cli-language-es = الإسبانية
cli-language-fr = الفرنسية
cli-language-ru = الروسية
cli-language-zh = الصينية

## chm show: labels before a value

cli-show-id = المعرّف
cli-show-key = الرمز
cli-show-type = النوع
cli-show-names = الأسماء
cli-show-synonyms = أسماء أخرى
cli-show-summary = الملخص
cli-show-source = المصدر
cli-show-year = السنة
cli-show-pages = عدد الصفحات
cli-show-tags = الكلمات المفتاحية
cli-show-related = انظر أيضاً
# $count: documents
cli-show-documents = { PLURAL($count) ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { NUMBER($count) } وثائق
    [many] { NUMBER($count) } وثيقة
   *[other] { NUMBER($count) } وثيقة
}

## chm reindex

# $count: records; $time: a `cli-time-…`
cli-reindex-done = { PLURAL($count) ->
    [zero] لا سجلات للفهرسة ({ $time })
    [one] فُهرس سجل واحد في { $time }
    [two] فُهرس سجلان في { $time }
    [few] فُهرست { NUMBER($count) } سجلات في { $time }
    [many] فُهرس { NUMBER($count) } سجلاً في { $time }
   *[other] فُهرس { NUMBER($count) } سجل في { $time }
}

## chm doctor

cli-doctor-clean = لم يُعثر على أي خلل.
# $count: faults
cli-doctor-faults = { PLURAL($count) ->
    [zero] لا خلل
    [one] خلل واحد
    [two] خللان
    [few] { NUMBER($count) } أعطال
    [many] { NUMBER($count) } عطلاً
   *[other] { NUMBER($count) } عطل
}
cli-doctor-ok = سليم
cli-doctor-fault = خلل
cli-doctor-note = ملاحظة
# $folder
cli-doctor-folder = المجلد: { $folder }
# $free: a `cli-size-…`
cli-doctor-space = المساحة الخالية: { $free }
cli-doctor-space-low = المساحة الباقية قليلة: { $free }
# $file: name of the database
cli-doctor-database-ok = { $file }: سليمة
cli-doctor-database-damaged = { $file }: تالفة
# $detail: what the database library reports, in English
cli-doctor-database-detail = { $file }: { $detail }
# $version: number of the schema
cli-doctor-schema = المخطط: الإصدار { $version }
# $count: records
cli-doctor-records = { PLURAL($count) ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { NUMBER($count) } سجلات
    [many] { NUMBER($count) } سجلاً
   *[other] { NUMBER($count) } سجل
}
# $count: rows that point to a record that is not there
cli-doctor-references = { PLURAL($count) ->
    [zero] كل إحالة تؤدي إلى سجل
    [one] إحالة واحدة لا تؤدي إلى أي سجل
    [two] إحالتان لا تؤديان إلى أي سجل
    [few] { NUMBER($count) } إحالات لا تؤدي إلى أي سجل
    [many] { NUMBER($count) } إحالة لا تؤدي إلى أي سجل
   *[other] { NUMBER($count) } إحالة لا تؤدي إلى أي سجل
}
cli-doctor-index-ok = الفهرس مطابق لقاعدة البيانات.
# $count: records
cli-doctor-index-missing = { PLURAL($count) ->
    [zero] لا ينقص الفهرس أي سجل
    [one] ينقص الفهرس سجل واحد
    [two] ينقص الفهرس سجلان
    [few] تنقص الفهرس { NUMBER($count) } سجلات
    [many] ينقص الفهرس { NUMBER($count) } سجلاً
   *[other] ينقص الفهرس { NUMBER($count) } سجل
}
cli-doctor-index-extra = { PLURAL($count) ->
    [zero] ليس في الفهرس سجل زائد
    [one] في الفهرس سجل واحد لم يعد في قاعدة البيانات
    [two] في الفهرس سجلان لم يعودا في قاعدة البيانات
    [few] في الفهرس { NUMBER($count) } سجلات لم تعد في قاعدة البيانات
    [many] في الفهرس { NUMBER($count) } سجلاً لم يعد في قاعدة البيانات
   *[other] في الفهرس { NUMBER($count) } سجل لم يعد في قاعدة البيانات
}
cli-doctor-index-waiting = { PLURAL($count) ->
    [zero] لا سجل ينتظر الفهرسة
    [one] سجل واحد ينتظر الفهرسة
    [two] سجلان ينتظران الفهرسة
    [few] { NUMBER($count) } سجلات تنتظر الفهرسة
    [many] { NUMBER($count) } سجلاً ينتظر الفهرسة
   *[other] { NUMBER($count) } سجل ينتظر الفهرسة
}
cli-doctor-index-unreadable = تعذرت قراءة الفهرس.
cli-doctor-index-old = أُنشئ الفهرس بإصدار أقدم.
cli-doctor-index-aside = حُفظ فهرس سابق باسم { $file }. ويمكن حذفه.
cli-doctor-index-none = لا يوجد فهرس بعد.
cli-doctor-private-none = لا يوجد قسم خاص.
cli-doctor-private-locked = القسم الخاص مقفل ولم يُفحص.
cli-doctor-private-ok = القسم الخاص سليم.
cli-doctor-private-damaged = القسم الخاص تالف.
# $count: files
cli-doctor-objects-missing = { PLURAL($count) ->
    [zero] لا ملفات ناقصة
    [one] ملف واحد ناقص
    [two] ملفان ناقصان
    [few] { NUMBER($count) } ملفات ناقصة
    [many] { NUMBER($count) } ملفاً ناقصاً
   *[other] { NUMBER($count) } ملف ناقص
}
cli-doctor-objects-damaged = { PLURAL($count) ->
    [zero] لا ملفات تالفة
    [one] ملف واحد تالف
    [two] ملفان تالفان
    [few] { NUMBER($count) } ملفات تالفة
    [many] { NUMBER($count) } ملفاً تالفاً
   *[other] { NUMBER($count) } ملف تالف
}
cli-doctor-next-reindex = الخطوة التالية: تشغيل «chm reindex».
cli-doctor-next-passphrase = الخطوة التالية: إعادة التشغيل مع عبارة المرور.
cli-doctor-next-space = الخطوة التالية: إخلاء بعض المساحة.
cli-doctor-next-copy = الخطوة التالية: نسخ مجلد محطة العمل إلى مكان آمن والاحتفاظ به، ثم إنشاء محطة جديدة في مجلد آخر.

## In front of errors and warnings

cli-error = خطأ
# $code: such as D-2001
cli-error-code = الرمز المطلوب للدعم الفني: { $code }

## chm backup and chm restore. $file: path

# $size
cli-backup-done = تم النسخ: { $file }، { $size }
cli-restore-done = استُعيدت النسخة الاحتياطية.
cli-restore-replaced = ما كان هنا قبلها موجود في { $file }
cli-restore-passphrase = أصبحت عبارة المرور عبارة النسخة.
