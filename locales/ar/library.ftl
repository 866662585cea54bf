## Filters

library-filters-title = عوامل التصفية
library-filters-clear = مسح
library-filters-done = { PLURAL($count) ->
    [zero] لا نتائج للعرض
    [one] عرض نتيجة واحدة
    [two] عرض نتيجتين
    [few] عرض { NUMBER($count) } نتائج
    [many] عرض { NUMBER($count) } نتيجة
   *[other] عرض { NUMBER($count) } نتيجة
}
library-facet-more = { PLURAL($count) ->
    [zero] لا مزيد
    [one] واحد آخر
    [two] اثنان آخران
    [few] { NUMBER($count) } أخرى
    [many] { NUMBER($count) } أخرى
   *[other] { NUMBER($count) } أخرى
}
library-facet-fewer = عرض أقل
library-chips-label = عوامل التصفية المختارة
library-chip-remove = إزالة عامل التصفية { $name }

## Tabs, number and order of results

library-tabs-label = أنواع النتائج
library-tab-all = الكل
library-tabs-more = المزيد
library-results-label = النتائج
library-results-count = { PLURAL($count) ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { NUMBER($count) } نتائج
    [many] { NUMBER($count) } نتيجة
   *[other] { NUMBER($count) } نتيجة
}
library-results-here = { PLURAL($count) ->
    [zero] لا شيء منها على هذا الحاسوب
    [one] واحدة على هذا الحاسوب
    [two] اثنتان على هذا الحاسوب
    [few] { NUMBER($count) } على هذا الحاسوب
    [many] { NUMBER($count) } على هذا الحاسوب
   *[other] { NUMBER($count) } على هذا الحاسوب
}
library-sort-label = ترتيب النتائج
library-sort-best-match = الأقرب إلى البحث
library-sort-newest = الأحدث
library-sort-title = العنوان
library-row-loading = تجري قراءة النتيجة
library-splitter-filters = حجم عمود عوامل التصفية
library-splitter-detail = حجم عمود النتيجة المحددة

## Other languages

library-also-searched = شمل البحث لغات أخرى:
library-only-this = العربية فقط
library-only-one = شمل البحث لغة واحدة فقط: { $language }
library-only-all = البحث بجميع اللغات
library-matched = تطابق:

## No question yet

library-welcome-title = المكتبة
library-welcome-records = { PLURAL($count) ->
    [zero] لا سجلات على هذا الحاسوب بعد.
    [one] سجل واحد على هذا الحاسوب، يمكن البحث فيه بست لغات من دون اتصال.
    [two] سجلان على هذا الحاسوب، يمكن البحث فيهما بست لغات من دون اتصال.
    [few] { NUMBER($count) } سجلات على هذا الحاسوب، يمكن البحث فيها بست لغات من دون اتصال.
    [many] { NUMBER($count) } سجلاً على هذا الحاسوب، يمكن البحث فيها بست لغات من دون اتصال.
   *[other] { NUMBER($count) } سجل على هذا الحاسوب، يمكن البحث فيها بست لغات من دون اتصال.
}
library-welcome-try = أمثلة على البحث
library-example-1 = جرد الديوكسينات
library-example-2 = حمض البيرفلوروكتان السلفونيك
library-example-3 = محولات ثنائي الفينيل متعدد الكلور
library-example-4 = 50-29-3
library-example-5 = مركز إقليمي
library-welcome-hint = كلمات بأي من اللغات الست، ورموز الوثائق، وأرقام CAS. «عبارة»، -من دون، { "title:" }، { "year:2009..2015" }.

## Nothing found

library-none-title = لا شيء عن «{ $query }»
library-none-title-filters = لا شيء بعوامل التصفية هذه
library-none-operators = لا توجد كلمة في البحث.
library-none-indexing = فُهرس حتى الآن { NUMBER($done) } من { NUMBER($total) } من السجلات؛ وقد تظهر نتائج أخرى لاحقاً.
library-none-spelling = إملاء آخر:
library-none-search-spelling = البحث عن «{ $spelling }»
library-none-filtered = { PLURAL($count) ->
    [zero] لا نتائج حتى من دون عوامل التصفية.
    [one] من دون عوامل التصفية توجد نتيجة واحدة.
    [two] من دون عوامل التصفية توجد نتيجتان.
    [few] من دون عوامل التصفية توجد { NUMBER($count) } نتائج.
    [many] من دون عوامل التصفية توجد { NUMBER($count) } نتيجة.
   *[other] من دون عوامل التصفية توجد { NUMBER($count) } نتيجة.
}
library-none-clear = إزالة عوامل التصفية
library-none-language = { PLURAL($count) ->
    [zero] شمل البحث لغة واحدة فقط: { $language }. لا نتائج باللغات الأخرى.
    [one] شمل البحث لغة واحدة فقط: { $language }. بجميع اللغات نتيجة واحدة.
    [two] شمل البحث لغة واحدة فقط: { $language }. بجميع اللغات نتيجتان.
    [few] شمل البحث لغة واحدة فقط: { $language }. بجميع اللغات { NUMBER($count) } نتائج.
    [many] شمل البحث لغة واحدة فقط: { $language }. بجميع اللغات { NUMBER($count) } نتيجة.
   *[other] شمل البحث لغة واحدة فقط: { $language }. بجميع اللغات { NUMBER($count) } نتيجة.
}
library-none-locked = القسم الخاص مقفل ولم يشمله البحث.
library-none-advice = قد تفيد كلمات أقل أو أخرى؛ ويمكن البحث أيضاً بالأسماء ورموز الوثائق وأرقام CAS.

## The pane beside the results

preview-label = النتيجة المحددة
preview-pages = { PLURAL($count) ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { NUMBER($count) } صفحات
    [many] { NUMBER($count) } صفحة
   *[other] { NUMBER($count) } صفحة
}
preview-files = الملفات
preview-passages = { PLURAL($count) ->
    [zero] لا مقاطع مطابقة
    [one] مقطع مطابق واحد
    [two] مقطعان مطابقان
    [few] { NUMBER($count) } مقاطع مطابقة
    [many] { NUMBER($count) } مقطعاً مطابقاً
   *[other] { NUMBER($count) } مقطع مطابق
}
preview-passages-all = { PLURAL($count) ->
    [zero] عرض الكل
    [one] عرض الكل
    [two] عرض الكل
    [few] عرض المقاطع كلها: { NUMBER($count) }
    [many] عرض المقاطع كلها: { NUMBER($count) }
   *[other] عرض المقاطع كلها: { NUMBER($count) }
}
preview-page = ص { NUMBER($page) }
preview-part = جزء { NUMBER($part) }
preview-tags = المواد الكيميائية والمواضيع والاتفاقيات

## Printing

library-print-title = البحث: { $query }
library-print-part = { PLURAL($count) ->
    [zero] لا نتائج في القائمة.
    [one] تظهر النتيجة الأولى فقط.
    [two] تظهر أول نتيجتين فقط.
    [few] تظهر أول { NUMBER($count) } نتائج فقط.
    [many] تظهر أول { NUMBER($count) } نتيجة فقط.
   *[other] تظهر أول { NUMBER($count) } نتيجة فقط.
}
